package io.weldgate.telemetry;

import java.time.Instant;
import java.util.Map;

/**
 * One message of a terminal, as it was understood.
 *
 * @param boot       with {@code seq} the terminal's own numbering; null where it has none
 * @param hash       SHA-256 of the payload, which stands in for boot and seq where these are absent
 * @param deviceTime the terminal's clock; null if it told none
 * @param content    the message's content; values as JSON has them
 */
public record Uplink(String deviceId, Kind kind, Long boot, Long seq, String hash, Instant deviceTime,
        Instant receivedAt, Map<String, Object> content) {

    /** actionCode of S3 annex 1. */
    public enum Kind {
        LOGIN("00"), OFFLINE("Z0"), HEARTBEAT("FF"), POSITION("EF"), WARNING("E0"),
        /** What the terminal's gas detector reads; our own extension. */
        GAS("E2");

        private final String actionCode;

        Kind(String actionCode) {
            this.actionCode = actionCode;
        }

        public String actionCode() {
            return actionCode;
        }
    }
}
