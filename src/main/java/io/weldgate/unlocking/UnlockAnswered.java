package io.weldgate.unlocking;

/** The terminal has answered an unlock in time; told within the transaction that stores the answer. */
public record UnlockAnswered(String permitNo, String commandId, boolean unlocked) {}
