package io.weldgate.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rules/clocks.yml} says. */
class ClocksFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ClocksFile file = ClocksFile.read();

    @Test
    void every_clock_is_there_with_its_source() {
        assertThat(file.limits().keySet()).containsExactlyInAnyOrder(CaseClock.values());
        assertThat(file.limits().values().stream().flatMap(List::stream))
                .allSatisfy(limit -> assertThat(limit.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "PRESERVATION_DECISION, D02, 7, WORKING_DAYS, LIFTED",
        "POLICE_STATION_TO_FIRE, D05, 5, WORKING_DAYS, ESCALATED",
        "CRIME_DECISION, D06, 3, DAYS, ESCALATED",
        "POLICE_DECISION, D07, 3, DAYS, ESCALATED",
        "EXHIBITS_HANDOVER, D08, 3, DAYS, ESCALATED",
        "REFUSAL_OBJECTION, D09, 3, DAYS, RIGHT_LOST",
        "PENALTY_DECISION, D10, 90, DAYS, ESCALATED",
        "HEARING_REQUEST, D11, 5, WORKING_DAYS, RIGHT_LOST",
        "HEARING_NOTICE, D11, 7, WORKING_DAYS, ESCALATED",
        "DECISION_SERVICE, D12, 7, WORKING_DAYS, ESCALATED",
        "FINE_PAYMENT, D12, 15, DAYS, SURCHARGE",
        "REVIEW_REQUEST, D20, 60, DAYS, RIGHT_LOST",
        "LAWSUIT, D20, 6, MONTHS, RIGHT_LOST",
        "SEIZURE, D13, 30, DAYS, LIFTED",
        "PENALTY_PUBLICATION, D14, 7, WORKING_DAYS, ESCALATED",
        "REPORT_CHECK, D15, 3, WORKING_DAYS, ESCALATED",
        "LIMITATION, D16, 2, YEARS, BARRED",
        "LIMITATION_HARM, D16, 5, YEARS, BARRED",
        "LIMITATION_PUBLIC_ORDER, D16, 6, MONTHS, BARRED"})
    void how_long_the_law_gives(CaseClock clock, String number, int length, LengthUnit unit, Lapse lapse) {
        TimeLimit limit = file.of(clock, TODAY);

        assertThat(clock.number()).isEqualTo(number);
        assertThat(limit.length()).isEqualTo(length);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.lapse()).isEqualTo(lapse);
        assertThat(limit.law()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"STOP_AND_FIX_EVIDENCE, PT0S", "POLICE_HANDING_ON, PT24H", "CRIME_TRANSFER, PT24H",
        "REPORT_CHECK_URGENT, PT24H", "POWER_CUT_NOTICE, PT24H"})
    void hours_are_hours(CaseClock clock, Duration time) {
        assertThat(file.of(clock, TODAY).time()).isEqualTo(time);
    }

    @Test
    void only_the_clocks_of_a_referral_are_not_fixed_by_law() {
        assertThat(file.settings()).containsOnlyKeys(CaseClock.REFERRAL_RECEIPT, CaseClock.REFERRAL_ESCALATION);
        assertThat(Stream.of(CaseClock.values()).filter(clock -> !file.of(clock, TODAY).law()))
                .containsExactly(CaseClock.REFERRAL_RECEIPT, CaseClock.REFERRAL_ESCALATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jurisdiction.properties", "jurisdiction_en.properties"})
    void every_clock_has_a_title_in_both_languages(String name) throws IOException {
        var titles = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages").resolve(name),
                StandardCharsets.UTF_8)) {
            titles.load(reader);
        }

        for (Class<? extends Enum<?>> codes : List.of(CaseClock.class, LengthUnit.class, Lapse.class, Band.class)) {
            assertThat(Stream.of(codes.getEnumConstants())
                    .map(code -> titles.getProperty("deadline." + codes.getSimpleName() + "." + code.name())))
                    .doesNotContainNull().doesNotHaveDuplicates();
        }
    }
}
