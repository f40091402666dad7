package io.weldgate.unlocking;

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
    NEW, SENT, ACKED, REJECTED, EXPIRED
}
