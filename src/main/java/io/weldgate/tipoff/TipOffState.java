package io.weldgate.tipoff;

/**
 * Where a report stands.
 *
 * <pre>
 *   RECEIVED ──► CHECKING ──► FALSE | KNOWN | PASSED_ON
 *                    │
 *                    └──► CONFIRMED ──► PENALISED ──► AWARDED ──► CLAIMED ──► PAID
 *                             │              │            └──► LAPSED  nobody claims it in time
 *                             └──────────────┴──► UNREWARDED
 * </pre>
 */
public enum TipOffState {
    RECEIVED, CHECKING,
    /** 查证不属实. */
    FALSE,
    /** 此前已掌握, or another told it first. */
    KNOWN,
    /** 不属于本辖区、本部门管辖, passed on to who it concerns. */
    PASSED_ON,
    /** 查证属实: a case is open. */
    CONFIRMED,
    /** The case has led to a penalty. */
    PENALISED,
    UNREWARDED, AWARDED, CLAIMED, PAID, LAPSED;

    /** Whether whoever told it counts as the first to tell it (首位有效举报人). */
    public boolean isValid() {
        return this != FALSE && this != KNOWN && this != PASSED_ON;
    }

    /** Whether nothing more is done about it. */
    public boolean isOver() {
        return switch (this) {
            case FALSE, KNOWN, PASSED_ON, UNREWARDED, PAID, LAPSED -> true;
            default -> false;
        };
    }
}
