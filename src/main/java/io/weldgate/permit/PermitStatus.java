package io.weldgate.permit;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a permit.
 *
 * <pre>
 *   IN_APPROVAL ⇄ RETURNED ──────────────► WITHDRAWN | EXPIRED
 *     │  └──► REFUSED | WITHDRAWN | EXPIRED
 *     ▼
 *   ISSUED ──► WORKING ⇄ SUSPENDED     (the window ends before any work: EXPIRED; called off before it: WITHDRAWN)
 *     │           └────┬─────┘
 *     └────────────► FIRE_WATCH ──► CLOSED
 *   from ISSUED while its first unlock is on its way: SUSPENDED
 *   from ISSUED, WORKING, SUSPENDED and FIRE_WATCH: REVOKED
 * </pre>
 *
 * The number is the ticket status of AQ 3064.2-2025 table A.1.
 */
public enum PermitStatus {
    IN_APPROVAL(0), RETURNED(0), REFUSED(4), ISSUED(1), WORKING(2), SUSPENDED(6), FIRE_WATCH(2), CLOSED(3), EXPIRED(4),
    REVOKED(5), WITHDRAWN(4);

    private final int ticketStatus;

    PermitStatus(int ticketStatus) {
        this.ticketStatus = ticketStatus;
    }

    public int ticketStatus() {
        return ticketStatus;
    }

    /** Issued and not yet over: the machine belongs to this permit. */
    public boolean inForce() {
        return this == ISSUED || this == WORKING || this == SUSPENDED || this == FIRE_WATCH;
    }

    /** Not at its end. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    boolean leadsTo(PermitStatus next) {
        return next().contains(next);
    }

    private Set<PermitStatus> next() {
        return switch (this) {
            case IN_APPROVAL -> EnumSet.of(RETURNED, REFUSED, ISSUED, EXPIRED, WITHDRAWN);
            case RETURNED -> EnumSet.of(IN_APPROVAL, EXPIRED, WITHDRAWN);
            case ISSUED -> EnumSet.of(WORKING, SUSPENDED, FIRE_WATCH, EXPIRED, REVOKED, WITHDRAWN);
            case WORKING -> EnumSet.of(SUSPENDED, FIRE_WATCH, REVOKED);
            case SUSPENDED -> EnumSet.of(WORKING, FIRE_WATCH, REVOKED);
            case FIRE_WATCH -> EnumSet.of(CLOSED, REVOKED);
            case REFUSED, CLOSED, EXPIRED, REVOKED, WITHDRAWN -> EnumSet.noneOf(PermitStatus.class);
        };
    }
}
