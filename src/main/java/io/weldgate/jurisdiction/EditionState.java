package io.weldgate.jurisdiction;

/** How far a table that an official has sent in has come. */
public enum EditionState {
    /** Checked, and waiting for somebody else to put it in force. */
    PROPOSED,
    IN_FORCE,
    DISCARDED
}
