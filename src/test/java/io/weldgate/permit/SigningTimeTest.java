package io.weldgate.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningTimeTest {

    private static final Instant ASKED = Instant.parse("2026-11-21T08:00:00Z");

    private final Limits limits = LimitsFixture.limits(Profile.GENERAL, LocalDate.of(2026, 11, 21),
            "approval-time", "PT2H", "approval-ahead", "PT30M");

    @ParameterizedTest
    @CsvSource({
        "P1D, PT2H, reserved long before: the whole time",
        "PT2H31M, PT2H, the work begins late enough",
        "PT2H30M, PT2H, at the limit",
        "PT2H29M, PT1H59M, just beside it: the level above must still be able to sign",
        "PT1H1M, PT31M, hardly time for two",
        "PT1H, PT30M, time for two",
        "PT59M, PT30M, nobody gets less than a signature takes",
        "PT0S, PT30M, the window is open already",
        "PT-3H, PT30M, and has been for long"})
    void a_signer_is_late_while_the_level_above_can_still_sign_before_the_work(Duration toBeginning, Duration time,
            String why) {
        Instant from = ASKED.plus(toBeginning);
        var signing = SigningTime.from(ASKED, new Window(from, from.plus(Duration.ofHours(8))), limits);

        assertThat(signing.due()).as(why).isEqualTo(ASKED.plus(time));
        assertThat(signing.overdue()).as(why).isEqualTo(signing.due());
    }

    @ParameterizedTest
    @CsvSource({"PT29M", "PT30M"})
    void what_expires_first_is_raised_no_more_and_never_at_the_moment_of_its_end(Duration left) {
        var window = new Window(ASKED.minusSeconds(60), ASKED.plus(left));

        var signing = SigningTime.from(ASKED, window, limits);

        assertThat(signing.due()).isEqualTo(window.until());
        assertThat(signing.overdue()).isAfter(window.until());
    }

    @Test
    void a_moment_more_and_the_level_above_is_asked_before_the_end() {
        var window = new Window(ASKED.minusSeconds(60), ASKED.plus(Duration.ofMinutes(30)).plusSeconds(1));

        assertThat(SigningTime.from(ASKED, window, limits).overdue()).isEqualTo(ASKED.plus(Duration.ofMinutes(30)));
    }

    @Test
    void above_whom_nobody_is_left_is_late_at_once_and_raised_no_more() {
        var window = new Window(ASKED, ASKED.plus(Duration.ofHours(8)));

        var signing = SigningTime.late(ASKED, window, limits);

        assertThat(signing.due()).isEqualTo(ASKED);
        assertThat(signing.overdue()).isAfter(window.until());
    }
}
