package io.weldgate.unlocking;

import java.util.List;

/**
 * The life of a command.
 *
 * <pre>
 *   NEW ⇄ SENT ──► ACKED | REJECTED
 *    └──────┴────► EXPIRED
 * </pre>
 *
 * It falls back from SENT to NEW when the broker could not be reached.
 */
public enum CommandState {
    NEW, SENT, ACKED, REJECTED, EXPIRED;

    static final List<CommandState> OPEN = List.of(NEW, SENT);
    static final List<CommandState> ENDS = List.of(ACKED, REJECTED, EXPIRED);
}
