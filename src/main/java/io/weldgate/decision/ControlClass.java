package io.weldgate.decision;

import java.util.EnumSet;
import java.util.Set;

/**
 * CODED is chipped, or to be chipped; EXEMPT and LEGACY carry no terminal (S1-15, S1-16); SCRAP is retired (S1-17).
 *
 * <pre>
 *   EXEMPT ⇄ CODED ⇄ LEGACY
 *     └────────┼────────┘
 *              ▼
 *            SCRAP     (the end)
 * </pre>
 */
public enum ControlClass {
    CODED, EXEMPT, LEGACY, SCRAP;

    public boolean leadsTo(ControlClass next) {
        return next().contains(next);
    }

    /** Whether only the authorities may let a machine be of it: it works without a terminal. */
    public boolean looser() {
        return this == EXEMPT || this == LEGACY;
    }

    public Set<ControlClass> next() {
        return switch (this) {
            case CODED -> EnumSet.of(EXEMPT, LEGACY, SCRAP);
            case EXEMPT, LEGACY -> EnumSet.of(CODED, SCRAP);
            case SCRAP -> EnumSet.noneOf(ControlClass.class);
        };
    }
}
