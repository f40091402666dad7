package io.weldgate.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.form.FormFixture;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionFormsTest {

    @ParameterizedTest
    @ValueSource(classes = {BlacklistForm.class, BanDecisionForm.class, AppealForm.class, AppealDecisionForm.class,
        RemovalForm.class, PenaltyForm.class, LookBackForm.class, LookBackProposalForm.class, ConsequenceForm.class,
        TypicalCaseForm.class})
    void titles_and_choices_are_told_in_chinese_and_english(Class<? extends Record> form) {
        Map<String, Object> moment = Map.of("endsOn", LocalDate.of(2030, 1, 1));
        var chinese = FormFixture.schemas().schema(form, Locale.CHINESE, moment);
        var english = FormFixture.schemas().schema(form, Locale.ENGLISH, moment);

        assertThat(chinese.findValuesAsText("title")).isNotEmpty().allMatch(title -> title.matches("|.*\\p{IsHan}.*"));
        assertThat(english.findValuesAsText("title")).isNotEmpty()
                .allMatch(title -> title.matches("|[A-Z][^\\p{IsHan}]*"));
        assertThat(english.findPath("x-enum-titles")).allMatch(title -> title.asText().matches("[A-Z].*[a-z].*"));
    }
}
