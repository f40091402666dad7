package io.weldgate.telemetry;

import io.weldgate.telemetry.Uplink.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A terminal of its own, of which one uplink after the other is recorded. */
final class HeardTerminal {

    private final String device = "T-" + UUID.randomUUID();
    private final Recording recording;
    private final TerminalStates states;
    private final JdbcTemplate database;

    HeardTerminal(Recording recording, TerminalStates states, JdbcTemplate database) {
        this.recording = recording;
        this.states = states;
        this.database = database;
    }

    /** @param deviceTime null where it has no clock */
    Recorded beats(Instant deviceTime, Instant receivedAt, Map<String, Object> content) {
        return sends(heartbeat(deviceTime, receivedAt, content));
    }

    Recorded sends(Kind kind, Instant deviceTime, Instant receivedAt, Map<String, Object> content) {
        return sends(uplink(kind, deviceTime, receivedAt, content));
    }

    Recorded sends(Uplink uplink) {
        return recording.record(uplink);
    }

    Recorded repeats(Uplink uplink, Instant receivedAt) {
        return sends(new Uplink(device, uplink.kind(), null, null, uplink.hash(), uplink.deviceTime(), receivedAt,
                uplink.content()));
    }

    Uplink heartbeat(Instant deviceTime, Instant receivedAt, Map<String, Object> content) {
        return uplink(Kind.HEARTBEAT, deviceTime, receivedAt, content);
    }

    private Uplink uplink(Kind kind, Instant deviceTime, Instant receivedAt, Map<String, Object> content) {
        String hash = Integer.toHexString(new HashMap<>(content).hashCode()) + kind + deviceTime;
        return new Uplink(device, kind, null, null, hash, deviceTime, receivedAt, content);
    }

    void fallsSilent() {
        database.update("update terminal_state set online = false where device_id = ?", device);
    }

    void lastHeard(Instant at) {
        database.update("update terminal_state set received_at = ? where device_id = ?", at, device);
    }

    boolean isKnown() {
        return states.existsById(device);
    }

    TerminalState state() {
        return states.findById(device).orElseThrow();
    }

    int stored() {
        return database.queryForObject("select count(*) from uplink where device_id = ?", Integer.class, device);
    }
}
