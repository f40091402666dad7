package io.weldgate.ledger.files;

/** What became of a file. */
public enum ImportState {
    RUNNING,
    /** A dry run: it would be taken in as it is. */
    CHECKED,
    /** Taken in, all of it. */
    DONE,
    /** Something is wrong with it, and nothing of it was taken in. */
    REFUSED,
    /** It broke off, and nothing of it was taken in. */
    FAILED
}
