package io.weldgate.contracting;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.PaperKind;
import io.weldgate.form.FormFixture;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperFormTest {

    private static final Map<String, Object> MOMENT = Map.of("contractor", "U-0002", "person", "welder9",
            "supervisor", "safety1", "from", LocalDate.EPOCH, "until", LocalDate.EPOCH);

    @ParameterizedTest
    @EnumSource
    void every_paper_has_a_form_whose_titles_are_told_in_chinese_and_english(PaperKind kind) {
        var chinese = FormFixture.schemas().schema(PaperForm.of(kind), Locale.CHINESE, MOMENT);
        var english = FormFixture.schemas().schema(PaperForm.of(kind), Locale.ENGLISH, MOMENT);

        assertThat(chinese.get("title").asText()).matches(".*\\p{IsHan}.*");
        assertThat(english.get("title").asText()).matches("[A-Z][^\\p{IsHan}]*");
        assertThat(chinese.get("properties")).allMatch(it -> it.get("title").asText().matches(".*\\p{IsHan}.*"));
        assertThat(english.get("properties")).allMatch(it -> it.get("title").asText().matches("[A-Z][^\\p{IsHan}]*"));
        assertThat(english.at("/properties/from/format").asText()).isEqualTo("date");
        assertThat(english.at("/properties/files/kind").asText()).isEqualTo("DOCUMENT");
    }
}
