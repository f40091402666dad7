package io.weldgate.tipoff;

/** What the check of a report has found. */
public enum TipOffFinding {
    TRUE, FALSE,
    /** Known before, or told by somebody else first. */
    KNOWN,
    /** Another department has to check it, which reads what comes here. */
    ANOTHER_DEPARTMENT,
    /** Nobody's business here; somebody outside was told. */
    NOT_OURS
}
