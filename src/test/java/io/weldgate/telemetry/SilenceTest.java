package io.weldgate.telemetry;

import static io.weldgate.telemetry.Recorded.LATEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.telemetry.Uplink.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WeldgateTest
class SilenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Silence silence;
    private final HeardTerminal terminal;

    @Autowired
    SilenceTest(Silence silence, Recording recording, TerminalStates states, JdbcTemplate database) {
        this.silence = silence;
        terminal = new HeardTerminal(recording, states, database);
    }

    @Test
    void three_missed_heartbeats_make_silence() {
        Instant heard = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        terminal.beats(heard.minusSeconds(85), heard.minusSeconds(85), Map.of("switchState", 0));
        silence.notice();
        assertThat(terminal.state().online()).isTrue();

        terminal.beats(heard.minusSeconds(95), heard.minusSeconds(95), Map.of("boot", 1, "switchState", 0));
        terminal.lastHeard(heard.minusSeconds(95));
        silence.notice();
        assertThat(terminal.state().online()).isFalse();
    }

    @Test
    void a_last_will_takes_the_terminal_off_line_but_not_one_of_an_earlier_boot() {
        terminal.beats(NOW, NOW, Map.of("boot", 2, "seq", 1, "switchState", 1));

        terminal.sends(Kind.OFFLINE, null, NOW.plusSeconds(1), Map.of("boot", 1));
        assertThat(terminal.state().online()).isTrue();
        terminal.sends(Kind.OFFLINE, NOW.minusSeconds(600), NOW.plusSeconds(2), Map.of("boot", 2));
        assertThat(terminal.state().online()).isFalse();
        assertThat(terminal.state().lastSeenAt()).isEqualTo(NOW);
    }

    @Test
    void a_terminal_without_numbers_whose_clock_stepped_back_is_heard_once_it_has_fallen_silent() {
        terminal.beats(NOW, NOW, Map.of("switchState", 0));
        Instant silent = NOW.plusSeconds(100);
        terminal.fallsSilent();

        assertThat(terminal.beats(silent.minusSeconds(3600), silent, Map.of("switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.beats(silent.minusSeconds(3570), silent.plusSeconds(30), Map.of("switchState", 1)))
                .isEqualTo(LATEST);
        assertThat(terminal.state().online()).isTrue();
        assertThat(terminal.state().switchState()).isTrue();
    }
}
