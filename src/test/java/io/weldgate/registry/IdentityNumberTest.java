package io.weldgate.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 34052419800101001X "})
    void a_number_of_gb_11643_is_plausible(String number) {
        assertThat(new IdentityNumber(number).isPlausibleOn(TODAY)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "110105194912310021", "1101051949123100", "11010519491231002Y", "T11010519491231002X",
        "16010519491231002X", "110105194902300022", "110105194913310021"})
    void a_wrong_check_character_an_unknown_province_and_a_day_that_never_was_are_not(String number) {
        assertThat(new IdentityNumber(number).isPlausibleOn(TODAY)).isFalse();
    }

    @Test
    void nobody_is_given_a_number_before_he_is_born() {
        var number = new IdentityNumber("11010519491231002X");

        assertThat(number.isPlausibleOn(LocalDate.of(1949, 12, 31))).isTrue();
        assertThat(number.isPlausibleOn(LocalDate.of(1949, 12, 30))).isFalse();
    }
}
