package io.weldgate.rectification;

/**
 * Where a hazard stands.
 *
 * <pre>
 *   OPEN ◄──────────────┐ not removed: a new last day
 *    │ │                │
 *    │ └──► REPORTED ───┴──► CLOSED          (accepted by who signs)
 *    ▼                          ▲
 *   OVERDUE ──► OPEN            │ removed in the end
 *    │   the head orders anew   │
 *    └──► CASE_FILED ───────────┘            (the second time)
 * </pre>
 */
public enum RectificationState {
    OPEN, REPORTED, OVERDUE, CASE_FILED, CLOSED;

    boolean leadsTo(RectificationState next) {
        return switch (this) {
            case OPEN -> next == REPORTED || next == OVERDUE;
            case REPORTED -> next == OPEN || next == CLOSED;
            case OVERDUE -> next == OPEN || next == CASE_FILED;
            case CASE_FILED -> next == CLOSED;
            case CLOSED -> false;
        };
    }
}
