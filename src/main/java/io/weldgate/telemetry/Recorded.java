package io.weldgate.telemetry;

/** What became of an uplink. */
public enum Recorded {
    /** Seen before; nothing was stored. */
    REPEATED,
    /** Stored, but older than what is known already, such as one that the terminal buffered while it was offline. */
    OUTDATED,
    /** Stored, and the terminal's latest state. */
    LATEST
}
