package io.weldgate.unlocking;

import java.time.Instant;

/**
 * What a terminal answered to a command.
 *
 * @param code 200 or 500; null, like any other number, counts as failure
 * @param at         the terminal's own clock; null if it told none
 * @param receivedAt our clock when it arrived, from which a lease is counted however long it then waited
 */
public record TerminalAnswer(String deviceId, String commandId, boolean success, Integer code, String message,
        String result, Instant at, Instant receivedAt) {

    static final int DONE = 200;

    public boolean done() {
        return success && Integer.valueOf(DONE).equals(code);
    }
}
