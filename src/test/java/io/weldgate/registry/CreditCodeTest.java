package io.weldgate.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91110000101623741K", "911101066976941872", "91350100M000100Y43", "11100000000013338W",
        " 91350100m000100y43 "})
    void a_code_with_its_check_character_is_taken(String code) {
        assertThat(new CreditCode(code).isChecked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y4A", "91350211M0000XUF46"})
    void a_code_with_another_is_doubtful_but_has_the_shape_of_one(String code) {
        assertThat(new CreditCode(code).isShaped()).isTrue();
        assertThat(new CreditCode(code).isChecked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9135010", "91350100M000100Y433", "91350100M000100I43", "9135O100M000100Y43"})
    void what_has_another_shape_is_none(String code) {
        assertThat(new CreditCode(code).isShaped()).isFalse();
        assertThat(new CreditCode(code).isChecked()).isFalse();
    }

    @Test
    void none_is_none() {
        assertThat(new CreditCode(null).isShaped()).isFalse();
    }
}
