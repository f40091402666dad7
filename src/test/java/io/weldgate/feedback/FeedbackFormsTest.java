package io.weldgate.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.form.FormFixture;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackFormsTest {

    @ParameterizedTest
    @ValueSource(classes = {ReportForm.class, AnswerForm.class, RemarkForm.class})
    void titles_and_choices_are_told_in_chinese_and_english(Class<? extends Record> form) {
        var chinese = FormFixture.schemas().schema(form, Locale.CHINESE, Map.of());
        var english = FormFixture.schemas().schema(form, Locale.ENGLISH, Map.of());

        assertThat(chinese.findValuesAsText("title")).isNotEmpty().allMatch(title -> title.matches(".*\\p{IsHan}.*"));
        assertThat(english.findValuesAsText("title")).isNotEmpty()
                .allMatch(title -> title.matches("[A-Z][^\\p{IsHan}]*"));
        assertThat(english.findPath("x-enum-titles")).allMatch(title -> title.asText().matches("[A-Z].*[a-z]"));
    }
}
