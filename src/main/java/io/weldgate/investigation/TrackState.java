package io.weldgate.investigation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one track of a case stands.
 *
 * <pre>
 *              ┌──────────────◀──────────────┐ returned
 *              ▼                             │
 *        INVESTIGATING ──no penalty──▶ UNDER_REVIEW ──agreed──────────▶┐
 *          │   │   └──────crime──────▶ WITH_POLICE ───case there──────▶┤
 *   on the │   │ penalty                   │ returned                  │
 *     spot │   ▼                           ▼                           │
 *          │ PROPOSING ◀───────────────────┴──────┐                    │
 *          │   │ proposed                         │                    │
 *          │ PROPOSED ───────returned────────────▶┤                    │
 *          │   │ approved                         │                    │
 *          │ APPROVED                             │                    │
 *          │   │ notice served                    │                    │
 *          │ NOTIFIED ──hearing asked for──▶ HEARING                   │
 *          │   │ waived, or time over          │ held                  │
 *          │ READY ◀───────────────────────────┘                       │
 *          │   │  ├──────────returned───────────▶┤                     │
 *          │   │  └──────────no penalty──────────┼────────────────────▶┤
 *       PUNISHING                                 │                    │
 *          │   │ decided                          │                    │
 *          └▶ DECIDED                             │                    │
 *              │ served                           │                    ▼
 *            SERVED ──an order was not heeded────▶┘  all carried out ▶ CONCLUDED
 * </pre>
 */
public enum TrackState {
    INVESTIGATING,
    /** 简易程序: to be decided on the spot. */
    PUNISHING,
    UNDER_REVIEW, WITH_POLICE, PROPOSING, PROPOSED, APPROVED, NOTIFIED, HEARING, READY, DECIDED, SERVED, CONCLUDED;

    boolean mayBecome(TrackState next) {
        return next().contains(next);
    }

    private Set<TrackState> next() {
        return switch (this) {
            case INVESTIGATING -> EnumSet.of(UNDER_REVIEW, WITH_POLICE, PROPOSING, PUNISHING);
            case PUNISHING -> EnumSet.of(DECIDED);
            case UNDER_REVIEW -> EnumSet.of(INVESTIGATING, CONCLUDED);
            case WITH_POLICE -> EnumSet.of(PROPOSING, CONCLUDED);
            case PROPOSING -> EnumSet.of(PROPOSED);
            case PROPOSED -> EnumSet.of(PROPOSING, APPROVED);
            case APPROVED -> EnumSet.of(NOTIFIED);
            case NOTIFIED -> EnumSet.of(HEARING, READY);
            case HEARING -> EnumSet.of(READY);
            case READY -> EnumSet.of(PROPOSING, DECIDED, CONCLUDED);
            case DECIDED -> EnumSet.of(SERVED);
            case SERVED -> EnumSet.of(PROPOSING, CONCLUDED);
            case CONCLUDED -> EnumSet.noneOf(TrackState.class);
        };
    }
}
