package io.weldgate.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StartInstructionsTest {

    @Test
    void they_are_there_in_both_languages_and_of_one_edition() {
        var instructions = new StartInstructions();

        assertThat(instructions.edition()).matches("\\d{4}-\\d{2}.*");
        assertThat(instructions.rules(Locale.CHINESE)).hasSameSizeAs(instructions.rules(Locale.ENGLISH))
                .allSatisfy(rule -> assertThat(rule).matches(".*\\p{IsHan}.*"));
        assertThat(instructions.rules(Locale.ENGLISH)).allSatisfy(rule -> assertThat(rule)
                .doesNotMatch(".*\\p{IsHan}.*"));
    }

    @Test
    void a_translation_of_another_edition_or_length_does_not_start() {
        assertThatThrownBy(() -> new StartInstructions(List.of("2", "一"), List.of("1", "one")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new StartInstructions(List.of("1", "一", "二"), List.of("1", "one")))
                .isInstanceOf(IllegalStateException.class);
    }
}
