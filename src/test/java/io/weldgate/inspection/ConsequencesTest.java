package io.weldgate.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormFixture;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.rectification.Days;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers of an inspection allow it to end in. */
class ConsequencesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Checklist list = Checklists.read(text());
    private final Days days = mock(Days.class);
    private final Consequences consequences = new Consequences(FormFixture.text(), days, NOW);

    @ParameterizedTest
    @CsvSource(textBlock = """
            SITE, none, PASSED, ''
            SITE, none, CASE, RESULT_WITHOUT_VIOLATION
            SITE, none, CORRECTED_ON_SITE, RESULT_WITHOUT_VIOLATION
            SITE, CERTIFICATE, PASSED, RESULT_NOT_PASSED
            SITE, CERTIFICATE, RECTIFICATION, RESULT_CASE_ONLY
            SITE, CERTIFICATE, CASE, ''
            SITE, FIRE_WATCH, GUIDANCE, RESULT_MORE_THAN_GUIDANCE
            SITE, FIRE_WATCH, CORRECTED_ON_SITE, ''
            SITE, NO_OPPOSED_WORK, GUIDANCE, ''
            SITE, NO_OPPOSED_WORK, PASSED, RESULT_NOT_PASSED
            SELF, CERTIFICATE, CASE, RESULT_OF_UNIT
            SELF, CERTIFICATE, RECTIFICATION, ''
            SELF, none, GUIDANCE, RESULT_OF_UNIT
            BODY, BODY_HOURS, PASSED, RESULT_NOT_PASSED
            BODY, BODY_HOURS, CASE, ''
            """)
    void every_violation_ends_in_something_and_uncertified_work_in_a_case(InspectionKind kind, String violated,
            Result result, String code) {
        when(days.wrong(any(), any(), any())).thenReturn(List.of());

        assertThat(wrong(kind, result, TODAY.plusDays(1), violated)).isEqualTo(code);
    }

    @Test
    void guidance_is_followed_up_tomorrow_at_the_earliest() {
        assertThat(wrong(InspectionKind.SITE, Result.GUIDANCE, TODAY.plusDays(1), "none")).isEmpty();
        assertThat(wrong(InspectionKind.SITE, Result.GUIDANCE, TODAY, "none")).isEqualTo("FOLLOW_UP_DAY");
        assertThat(wrong(InspectionKind.SITE, Result.GUIDANCE, null, "none")).isEqualTo("FOLLOW_UP_DAY");
    }

    @Test
    void certificate_chip_cylinders_approval_and_watch_are_on_every_list_with_the_focus_points() {
        assertThat(list.of(InspectionKind.SITE, List.of()).stream().filter(CheckItem::isMandatory)
                .map(CheckItem::code)).containsExactly("CERTIFICATE", "MACHINE_CHIP", "CYLINDER_CODE", "APPROVAL",
                "FIRE_WATCH");
        assertThat(list.of(InspectionKind.SITE, List.of()).stream().filter(it -> it.part() == Part.FOCUS)).hasSize(6);
        assertThat(list.of(InspectionKind.SITE, List.of("HAZCHEM")).stream()
                .filter(it -> it.part() == Part.HAZCHEM)).isNotEmpty();
        assertThat(list.items()).allMatch(it -> !it.title(Locale.CHINESE).isBlank()
                && !it.title(Locale.ENGLISH).isBlank() && !it.clause().isBlank() && !it.violations().isEmpty());
        assertThat(list.item("BODY_RECORDS").orElseThrow().violations())
                .containsExactly(Violation.TRAINING_RECORDS_FORGED);
    }

    private String wrong(InspectionKind kind, Result result, LocalDate followUpOn, String violated) {
        List<Answered> answers = new ArrayList<>();
        list.of(kind, List.of()).forEach(it -> answers.add(it.code().equals(violated)
                ? new Answered(it.code(), Answer.VIOLATES, null, "seen", List.of())
                : new Answered(it.code(), Answer.CONFORMS, null, "", List.of())));
        var form = new InspectionForm("k", kind, "M-1", null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, answers, result, null, "", List.of(), followUpOn, "who", "what", false, TODAY);
        return consequences.wrong(form, list, Locale.ENGLISH).stream().map(FieldError::code)
                .collect(Collectors.joining(" "));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("rules/inspection.yml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
