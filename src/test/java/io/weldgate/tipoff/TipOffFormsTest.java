package io.weldgate.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.form.FormFixture;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TipOffFormsTest {

    @ParameterizedTest
    @ValueSource(classes = {TipOffForm.class, HotlineForm.class, RewardClaimForm.class, HandlerForm.class,
        ReporterLookForm.class, TipOffOutcomeForm.class, TipOffCheckForm.class})
    void titles_and_choices_are_told_in_chinese_and_english(Class<? extends Record> form) {
        Map<String, Object> moment = Map.of("effort", "salt:1:seal", "seenAt",
                OffsetDateTime.parse("2026-01-15T09:30:00+08:00"));
        var chinese = FormFixture.schemas().schema(form, Locale.CHINESE, moment);
        var english = FormFixture.schemas().schema(form, Locale.ENGLISH, moment);

        assertThat(chinese.findValuesAsText("title")).isNotEmpty().allMatch(title -> title.matches("|.*\\p{IsHan}.*"));
        assertThat(english.findValuesAsText("title")).isNotEmpty()
                .allMatch(title -> title.matches("|[A-Z][^\\p{IsHan}]*"));
        assertThat(english.findPath("x-enum-titles")).allMatch(title -> title.asText().matches("[A-Z].*[a-z].*"));
    }
}
