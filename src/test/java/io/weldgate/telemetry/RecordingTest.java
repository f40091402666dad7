package io.weldgate.telemetry;

import static io.weldgate.telemetry.Recorded.LATEST;
import static io.weldgate.telemetry.Recorded.REPEATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.weldgate.WeldgateTest;
import io.weldgate.telemetry.Uplink.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WeldgateTest
class RecordingTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final HeardTerminal terminal;

    @Autowired
    RecordingTest(Recording recording, TerminalStates states, JdbcTemplate database) {
        terminal = new HeardTerminal(recording, states, database);
    }

    @Test
    void a_numbered_message_is_stored_once_however_often_it_comes() {
        Uplink first = terminal.heartbeat(NOW, NOW, Map.of("boot", 3, "seq", 7, "switchState", 1));

        assertThat(terminal.sends(first)).isEqualTo(LATEST);
        assertThat(terminal.sends(first)).isEqualTo(REPEATED);
        assertThat(terminal.beats(NOW.plusSeconds(1), NOW.plusSeconds(1),
                Map.of("boot", 3, "seq", 7, "switchState", 0))).isEqualTo(REPEATED);

        assertThat(terminal.stored()).isEqualTo(1);
        assertThat(terminal.state().switchState()).isTrue();
    }

    @Test
    void numbers_used_again_after_a_factory_reset_are_new_messages() {
        terminal.beats(NOW, NOW, Map.of("boot", 1, "seq", 1, "switchState", 0));
        Instant later = NOW.plus(Duration.ofHours(1));

        assertThat(terminal.beats(later, later, Map.of("boot", 1, "seq", 1, "switchState", 1))).isEqualTo(LATEST);
        assertThat(terminal.state().switchState()).isTrue();
    }

    @Test
    void a_message_without_number_but_with_time_is_known_by_its_payload() {
        Uplink first = terminal.heartbeat(NOW, NOW, Map.of("switchState", 1));

        assertThat(terminal.sends(first)).isEqualTo(LATEST);
        assertThat(terminal.repeats(first, NOW.plus(Duration.ofHours(2)))).isEqualTo(REPEATED);
        assertThat(terminal.beats(NOW.plusSeconds(30), NOW.plusSeconds(30), Map.of("switchState", 1)))
                .isEqualTo(LATEST);
    }

    @Test
    void a_terminal_without_clock_and_number_is_seen_at_each_heartbeat_although_all_are_the_same() {
        Uplink first = terminal.heartbeat(null, NOW, Map.of("switchState", 0));
        terminal.sends(first);

        assertThat(terminal.repeats(first, NOW.plusSeconds(1))).isEqualTo(REPEATED);
        assertThat(terminal.repeats(first, NOW.plusSeconds(30))).isEqualTo(LATEST);
        assertThat(terminal.state().lastSeenAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(terminal.stored()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_true_leaves_no_trace() {
        assertThatExceptionOfType(UplinkRejected.class).isThrownBy(() ->
                terminal.beats(NOW, NOW, Map.of("switchState", 1, "latitude", 91.0, "longitude", 0.0)));

        assertThat(terminal.stored()).isZero();
        assertThat(terminal.isKnown()).isFalse();
    }

    @Test
    void a_gas_reading_is_stored_once_and_tells_that_the_terminal_lives() {
        Map<String, Object> reading = Map.of("boot", 1, "seq", 1, "gas", "ch4", "volumePercent", 0.1,
                "oxygenPercent", 20.9);

        assertThat(terminal.sends(Kind.GAS, NOW, NOW, reading)).isEqualTo(LATEST);
        assertThat(terminal.sends(Kind.GAS, NOW, NOW.plusSeconds(9), reading)).isEqualTo(REPEATED);

        assertThat(terminal.stored()).isEqualTo(1);
        assertThat(terminal.state().online()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gas, ''", "gas, mystery", "lel, 1.3", "volumePercent, 101", "volumePercent, -0.1",
            "volumePercent, NaN",
        "oxygenPercent, much", "oxygenPercent, ''"})
    void a_gas_reading_that_cannot_be_true_leaves_no_trace(String field, String value) {
        Map<String, Object> reading = new HashMap<>(Map.of("gas", "METHANE", "volumePercent", 0.1,
                "oxygenPercent", 20.9));
        reading.put(field, value.isEmpty() ? null : value.matches("-?[\\d.]+|NaN") ? (Object) Double.valueOf(value)
                : value);

        assertThatExceptionOfType(UplinkRejected.class).isThrownBy(() -> terminal.sends(Kind.GAS, NOW, NOW, reading));

        assertThat(terminal.stored()).isZero();
    }
}
