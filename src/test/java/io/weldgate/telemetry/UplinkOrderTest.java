package io.weldgate.telemetry;

import static io.weldgate.telemetry.Recorded.LATEST;
import static io.weldgate.telemetry.Recorded.OUTDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which of a terminal's messages tells the present, whatever its clock and its count do. */
@WeldgateTest
class UplinkOrderTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final HeardTerminal terminal;

    @Autowired
    UplinkOrderTest(Recording recording, TerminalStates states, JdbcTemplate database) {
        terminal = new HeardTerminal(recording, states, database);
    }

    @Test
    void what_was_buffered_is_kept_but_does_not_turn_time_back() {
        terminal.beats(NOW, NOW, Map.of("switchState", 0));

        assertThat(terminal.beats(NOW.minusSeconds(3600), NOW.plusSeconds(1), Map.of("switchState", 1)))
                .isEqualTo(OUTDATED);
        assertThat(terminal.state().switchState()).isFalse();
        assertThat(terminal.state().lastSeenAt()).isEqualTo(NOW);
        assertThat(terminal.stored()).isEqualTo(2);
    }

    @Test
    void an_absurd_clock_orders_nothing() {
        terminal.beats(NOW.plus(Duration.ofDays(1)), NOW, Map.of("switchState", 0));
        assertThat(terminal.state().lastSeenAt()).isEqualTo(NOW);

        Instant later = NOW.plusSeconds(30);
        assertThat(terminal.beats(Instant.EPOCH, later, Map.of("switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.state().lastSeenAt()).isEqualTo(later);
        assertThat(terminal.beats(Instant.ofEpochMilli(Long.MAX_VALUE), later.plusSeconds(30),
                Map.of("switchState", 0))).isEqualTo(LATEST);
    }

    @Test
    void a_clock_that_fell_back_at_a_restart_does_not_hide_the_terminal() {
        terminal.beats(NOW, NOW, Map.of("boot", 1, "seq", 5, "switchState", 0));

        assertThat(terminal.beats(NOW.minusSeconds(8 * 3600), NOW.plusSeconds(30),
                Map.of("boot", 2, "seq", 1, "switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.state().switchState()).isTrue();
    }

    @Test
    void a_clock_that_steps_back_does_not_hide_a_terminal_that_goes_on_counting() {
        terminal.beats(NOW, NOW, Map.of("boot", 1, "seq", 5, "switchState", 0));
        Instant later = NOW.plusSeconds(30);

        assertThat(terminal.beats(later.minusSeconds(3600), later,
                Map.of("boot", 1, "seq", 6, "switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.state().switchState()).isTrue();
        assertThat(terminal.state().receivedAt()).isEqualTo(later);
        assertThat(terminal.state().lastSeenAt()).isEqualTo(later);
    }

    @Test
    void a_terminal_that_counts_without_telling_its_boot_is_ordered_by_its_count() {
        terminal.beats(NOW, NOW, Map.of("seq", 5, "switchState", 0));

        assertThat(terminal.beats(NOW.minusSeconds(3600), NOW.plusSeconds(30),
                Map.of("seq", 6, "switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.beats(NOW.minusSeconds(60), NOW.plusSeconds(31),
                Map.of("seq", 4, "switchState", 0))).isEqualTo(OUTDATED);
        assertThat(terminal.state().switchState()).isTrue();
    }

    @Test
    void what_was_numbered_and_buffered_is_outdated_even_after_the_clock_stepped_back_or_the_terminal_fell_silent() {
        terminal.beats(NOW, NOW, Map.of("boot", 1, "seq", 5, "switchState", 0));
        terminal.beats(NOW.minusSeconds(3570), NOW.plusSeconds(30), Map.of("boot", 1, "seq", 6, "switchState", 0));
        terminal.fallsSilent();

        assertThat(terminal.beats(NOW.minusSeconds(30), NOW.plusSeconds(60),
                Map.of("boot", 1, "seq", 4, "switchState", 1))).isEqualTo(OUTDATED);
        assertThat(terminal.state().switchState()).isFalse();
        assertThat(terminal.state().receivedAt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void without_a_clock_lower_numbers_are_outdated_until_the_terminal_has_fallen_silent() {
        terminal.beats(null, NOW, Map.of("boot", 3, "seq", 500, "switchState", 0));

        assertThat(terminal.beats(null, NOW.plusSeconds(1), Map.of("boot", 3, "seq", 499, "switchState", 1)))
                .isEqualTo(OUTDATED);
        terminal.fallsSilent();
        assertThat(terminal.beats(null, NOW.plusSeconds(100), Map.of("boot", 1, "seq", 1, "switchState", 1)))
                .isEqualTo(LATEST);
        assertThat(terminal.beats(null, NOW.plusSeconds(101), Map.of("boot", 1, "seq", 2, "switchState", 1)))
                .isEqualTo(LATEST);
    }

    @Test
    void lower_numbers_at_a_later_time_are_those_after_a_factory_reset() {
        terminal.beats(NOW, NOW, Map.of("boot", 7, "seq", 900, "switchState", 0));
        Instant later = NOW.plusSeconds(60);

        assertThat(terminal.beats(later, later, Map.of("boot", 1, "seq", 1, "switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.state().switchState()).isTrue();
    }
}
