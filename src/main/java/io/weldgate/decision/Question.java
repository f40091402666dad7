package io.weldgate.decision;

/** What a decision is asked about; rules that hold only for some questions say so. */
public enum Question {
    /** May this person weld here with this machine, now? Asked by the scan of the QR code; starts nothing. */
    SCAN,
    /** May this application go to an approver, and to whom? */
    APPLICATION,
    /** May this approver sign? */
    APPROVAL,
    /** Is the one who confirms a step on site there, and the right one? */
    ON_SITE,
    /** May the machine be unlocked? Everything is asked again. */
    READINESS,
    /** May a running lease be renewed? */
    RENEWAL
}
