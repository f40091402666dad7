package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
        "20000000000, 353130"})
    void the_test_vectors_of_the_standard_hold(long seconds, String code) {
        assertThat(OneTimeCode.of(SECRET, OneTimeCode.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    /** RFC 4648, chapter 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void a_secret_is_written_as_apps_take_it(String text, String written) {
        assertThat(OneTimeCode.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
        assertThat(OneTimeCode.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void a_code_is_taken_once_half_a_minute_early_or_late_and_none_before_it_any_more() {
        Instant now = Instant.parse("2026-11-22T08:00:00Z");
        var factor = new SecondFactor("someone", SECRET);
        String before = OneTimeCode.of(SECRET, OneTimeCode.step(now) - 1);
        String late = OneTimeCode.of(SECRET, OneTimeCode.step(now) - 2);
        String next = OneTimeCode.of(SECRET, OneTimeCode.step(now) + 1);
        String early = OneTimeCode.of(SECRET, OneTimeCode.step(now) + 2);

        assertThat(factor.takes(late, now)).isFalse();
        assertThat(factor.takes(early, now)).isFalse();
        assertThat(factor.takes(next, now)).isTrue();
        assertThat(factor.takes(next, now)).as("a replay").isFalse();
        assertThat(factor.takes(before, now)).as("older than the last one taken").isFalse();
    }
}
