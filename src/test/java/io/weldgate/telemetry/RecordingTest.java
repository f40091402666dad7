package io.weldgate.telemetry;

import static io.weldgate.telemetry.Recorded.LATEST;
import static io.weldgate.telemetry.Recorded.OUTDATED;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WeldgateTest
class RecordingTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private Recording recording;
    @Autowired
    private TerminalStates states;
    @Autowired
    private Silence silence;
    @Autowired
    private JdbcTemplate database;

    private final String device = "T-" + UUID.randomUUID();

    @Test
    void a_numbered_message_is_stored_once_however_often_it_comes() {
        Uplink first = heartbeat(NOW, NOW, Map.of("boot", 3, "seq", 7, "switchState", 1));

        assertThat(recording.record(first)).isEqualTo(LATEST);
        assertThat(recording.record(first)).isEqualTo(REPEATED);
        assertThat(recording.record(heartbeat(NOW.plusSeconds(1), NOW.plusSeconds(1),
                Map.of("boot", 3, "seq", 7, "switchState", 0)))).isEqualTo(REPEATED);

        assertThat(stored()).isEqualTo(1);
        assertThat(state().switchState()).isTrue();
    }

    @Test
    void numbers_used_again_after_a_factory_reset_are_new_messages() {
        recording.record(heartbeat(NOW, NOW, Map.of("boot", 1, "seq", 1, "switchState", 0)));
        Instant later = NOW.plus(Duration.ofHours(1));

        assertThat(recording.record(heartbeat(later, later, Map.of("boot", 1, "seq", 1, "switchState", 1)))).isEqualTo(LATEST);
        assertThat(state().switchState()).isTrue();
    }

    @Test
    void a_message_without_number_but_with_time_is_known_by_its_payload() {
        Uplink first = heartbeat(NOW, NOW, Map.of("switchState", 1));

        assertThat(recording.record(first)).isEqualTo(LATEST);
        assertThat(recording.record(received(first, NOW.plus(Duration.ofHours(2))))).isEqualTo(REPEATED);
        assertThat(recording.record(heartbeat(NOW.plusSeconds(30), NOW.plusSeconds(30), Map.of("switchState", 1)))).isEqualTo(LATEST);
    }

    @Test
    void a_terminal_without_clock_and_number_is_seen_at_each_heartbeat_although_all_are_the_same() {
        Uplink first = heartbeat(null, NOW, Map.of("switchState", 0));
        recording.record(first);

        assertThat(recording.record(received(first, NOW.plusSeconds(1)))).isEqualTo(REPEATED);
        assertThat(recording.record(received(first, NOW.plusSeconds(30)))).isEqualTo(LATEST);
        assertThat(state().lastSeenAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void what_was_buffered_is_kept_but_does_not_turn_time_back() {
        recording.record(heartbeat(NOW, NOW, Map.of("switchState", 0)));

        assertThat(recording.record(heartbeat(NOW.minusSeconds(3600), NOW.plusSeconds(1), Map.of("switchState", 1)))).isEqualTo(OUTDATED);
        assertThat(state().switchState()).isFalse();
        assertThat(state().lastSeenAt()).isEqualTo(NOW);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void an_absurd_clock_orders_nothing() {
        recording.record(heartbeat(NOW.plus(Duration.ofDays(1)), NOW, Map.of("switchState", 0)));
        assertThat(state().lastSeenAt()).isEqualTo(NOW);

        Instant later = NOW.plusSeconds(30);
        assertThat(recording.record(heartbeat(Instant.EPOCH, later, Map.of("switchState", 1)))).isEqualTo(LATEST);
        assertThat(state().lastSeenAt()).isEqualTo(later);
        assertThat(recording.record(heartbeat(Instant.ofEpochMilli(Long.MAX_VALUE), later.plusSeconds(30),
                Map.of("switchState", 0)))).isEqualTo(LATEST);
    }

    @Test
    void a_clock_that_fell_back_at_a_restart_does_not_hide_the_terminal() {
        recording.record(heartbeat(NOW, NOW, Map.of("boot", 1, "seq", 5, "switchState", 0)));

        assertThat(recording.record(heartbeat(NOW.minusSeconds(8 * 3600), NOW.plusSeconds(30),
                Map.of("boot", 2, "seq", 1, "switchState", 1)))).isEqualTo(LATEST);
        assertThat(state().switchState()).isTrue();
    }

    @Test
    void a_clock_that_steps_back_does_not_hide_a_terminal_that_goes_on_counting() {
        recording.record(heartbeat(NOW, NOW, Map.of("boot", 1, "seq", 5, "switchState", 0)));
        Instant later = NOW.plusSeconds(30);

        assertThat(recording.record(heartbeat(later.minusSeconds(3600), later,
                Map.of("boot", 1, "seq", 6, "switchState", 1)))).isEqualTo(LATEST);
        assertThat(state().switchState()).isTrue();
        assertThat(state().receivedAt()).isEqualTo(later);
        assertThat(state().lastSeenAt()).isEqualTo(later);
    }

    @Test
    void a_terminal_that_counts_without_telling_its_boot_is_ordered_by_its_count() {
        recording.record(heartbeat(NOW, NOW, Map.of("seq", 5, "switchState", 0)));

        assertThat(recording.record(heartbeat(NOW.minusSeconds(3600), NOW.plusSeconds(30),
                Map.of("seq", 6, "switchState", 1)))).isEqualTo(LATEST);
        assertThat(recording.record(heartbeat(NOW.minusSeconds(60), NOW.plusSeconds(31),
                Map.of("seq", 4, "switchState", 0)))).isEqualTo(OUTDATED);
        assertThat(state().switchState()).isTrue();
    }

    @Test
    void what_was_numbered_and_buffered_is_outdated_even_after_the_clock_stepped_back_or_the_terminal_fell_silent() {
        recording.record(heartbeat(NOW, NOW, Map.of("boot", 1, "seq", 5, "switchState", 0)));
        recording.record(heartbeat(NOW.minusSeconds(3570), NOW.plusSeconds(30), Map.of("boot", 1, "seq", 6, "switchState", 0)));
        database.update("update terminal_state set online = false where device_id = ?", device);

        assertThat(recording.record(heartbeat(NOW.minusSeconds(30), NOW.plusSeconds(60),
                Map.of("boot", 1, "seq", 4, "switchState", 1)))).isEqualTo(OUTDATED);
        assertThat(state().switchState()).isFalse();
        assertThat(state().receivedAt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void without_a_clock_lower_numbers_are_outdated_until_the_terminal_has_fallen_silent() {
        recording.record(heartbeat(null, NOW, Map.of("boot", 3, "seq", 500, "switchState", 0)));

        assertThat(recording.record(heartbeat(null, NOW.plusSeconds(1), Map.of("boot", 3, "seq", 499, "switchState", 1))))
                .isEqualTo(OUTDATED);
        database.update("update terminal_state set online = false where device_id = ?", device);
        assertThat(recording.record(heartbeat(null, NOW.plusSeconds(100), Map.of("boot", 1, "seq", 1, "switchState", 1))))
                .isEqualTo(LATEST);
        assertThat(recording.record(heartbeat(null, NOW.plusSeconds(101), Map.of("boot", 1, "seq", 2, "switchState", 1))))
                .isEqualTo(LATEST);
    }

    @Test
    void lower_numbers_at_a_later_time_are_those_after_a_factory_reset() {
        recording.record(heartbeat(NOW, NOW, Map.of("boot", 7, "seq", 900, "switchState", 0)));
        Instant later = NOW.plusSeconds(60);

        assertThat(recording.record(heartbeat(later, later, Map.of("boot", 1, "seq", 1, "switchState", 1)))).isEqualTo(LATEST);
        assertThat(state().switchState()).isTrue();
    }

    @Test
    void a_terminal_without_numbers_whose_clock_stepped_back_is_heard_once_it_has_fallen_silent() {
        recording.record(heartbeat(NOW, NOW, Map.of("switchState", 0)));
        Instant silent = NOW.plusSeconds(100);
        database.update("update terminal_state set online = false where device_id = ?", device);

        assertThat(recording.record(heartbeat(silent.minusSeconds(3600), silent, Map.of("switchState", 1)))).isEqualTo(LATEST);
        assertThat(recording.record(heartbeat(silent.minusSeconds(3570), silent.plusSeconds(30), Map.of("switchState", 1))))
                .isEqualTo(LATEST);
        assertThat(state().online()).isTrue();
        assertThat(state().switchState()).isTrue();
    }

    @Test
    void a_last_will_takes_the_terminal_off_line_but_not_one_of_an_earlier_boot() {
        recording.record(heartbeat(NOW, NOW, Map.of("boot", 2, "seq", 1, "switchState", 1)));

        recording.record(uplink(Kind.OFFLINE, null, NOW.plusSeconds(1), Map.of("boot", 1)));
        assertThat(state().online()).isTrue();
        recording.record(uplink(Kind.OFFLINE, NOW.minusSeconds(600), NOW.plusSeconds(2), Map.of("boot", 2)));
        assertThat(state().online()).isFalse();
        assertThat(state().lastSeenAt()).isEqualTo(NOW);
    }

    @Test
    void what_cannot_be_true_leaves_no_trace() {
        assertThatExceptionOfType(UplinkRejected.class).isThrownBy(() ->
                recording.record(heartbeat(NOW, NOW, Map.of("switchState", 1, "latitude", 91.0, "longitude", 0.0))));

        assertThat(stored()).isZero();
        assertThat(states.findById(device)).isEmpty();
    }

    @Test
    void a_gas_reading_is_stored_once_and_tells_that_the_terminal_lives() {
        Map<String, Object> reading = Map.of("boot", 1, "seq", 1, "gas", "ch4", "volumePercent", 0.1, "oxygenPercent", 20.9);

        assertThat(recording.record(uplink(Kind.GAS, NOW, NOW, reading))).isEqualTo(LATEST);
        assertThat(recording.record(uplink(Kind.GAS, NOW, NOW.plusSeconds(9), reading))).isEqualTo(REPEATED);

        assertThat(stored()).isEqualTo(1);
        assertThat(state().online()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gas, ''", "gas, mystery", "lel, 1.3", "volumePercent, 101", "volumePercent, -0.1", "volumePercent, NaN",
        "oxygenPercent, much", "oxygenPercent, ''"})
    void a_gas_reading_that_cannot_be_true_leaves_no_trace(String field, String value) {
        Map<String, Object> reading = new HashMap<>(Map.of("gas", "METHANE", "volumePercent", 0.1, "oxygenPercent", 20.9));
        reading.put(field, value.isEmpty() ? null : value.matches("-?[\\d.]+|NaN") ? (Object) Double.valueOf(value) : value);

        assertThatExceptionOfType(UplinkRejected.class).isThrownBy(() -> recording.record(uplink(Kind.GAS, NOW, NOW, reading)));

        assertThat(stored()).isZero();
    }

    @Test
    void three_missed_heartbeats_make_silence() {
        Instant heard = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        recording.record(heartbeat(heard.minusSeconds(85), heard.minusSeconds(85), Map.of("switchState", 0)));
        silence.notice();
        assertThat(state().online()).isTrue();

        recording.record(heartbeat(heard.minusSeconds(95), heard.minusSeconds(95), Map.of("boot", 1, "switchState", 0)));
        database.update("update terminal_state set received_at = ? where device_id = ?", heard.minusSeconds(95), device);
        silence.notice();
        assertThat(state().online()).isFalse();
    }

    private Uplink heartbeat(Instant deviceTime, Instant receivedAt, Map<String, Object> content) {
        return uplink(Kind.HEARTBEAT, deviceTime, receivedAt, content);
    }

    private Uplink uplink(Kind kind, Instant deviceTime, Instant receivedAt, Map<String, Object> content) {
        String hash = Integer.toHexString(new HashMap<>(content).hashCode()) + kind + deviceTime;
        return new Uplink(device, kind, null, null, hash, deviceTime, receivedAt, content);
    }

    private static Uplink received(Uplink uplink, Instant again) {
        return new Uplink(uplink.deviceId(), uplink.kind(), null, null, uplink.hash(), uplink.deviceTime(), again, uplink.content());
    }

    private TerminalState state() {
        return states.findById(device).orElseThrow();
    }

    private int stored() {
        return database.queryForObject("select count(*) from uplink where device_id = ?", Integer.class, device);
    }
}
