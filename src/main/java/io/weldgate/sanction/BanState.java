package io.weldgate.sanction;

/**
 * Where an entry of the blacklist stands.
 *
 * <pre>
 *   PROPOSED ──► IN_FORCE ──► APPEALED ──► LIFTED      the appeal is accepted
 *       │           │ ▲           │
 *       ▼           │ └───────────┘                    it is dismissed
 *   REJECTED        └──► REMOVED                       before its term is over
 * </pre>
 */
public enum BanState {
    PROPOSED, REJECTED, IN_FORCE, APPEALED, LIFTED, REMOVED;

    /** Whether nobody may weld in the meantime: an appeal changes nothing until it is decided. */
    public boolean isBarring() {
        return this == IN_FORCE || this == APPEALED;
    }
}
