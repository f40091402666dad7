package io.weldgate.audit;

/**
 * A place where the trail is not what was written.
 *
 * @param position in the chain; 0 where it concerns none
 * @param entryId  number of the entry; null if it is gone
 */
public record Flaw(Kind kind, long position, Long entryId) {

    public enum Kind {
        /** The entry does not say what it said, or stands in another's place. */
        ALTERED,
        /** The entry is gone. */
        MISSING,
        /** Links are gone. */
        GAP,
        /** Nobody who had the key wrote this entry. */
        FORGED,
        /** An entry stands there twice. */
        COPIED,
        /** The end is gone that a signed head tells of. */
        CUT,
        /** The chain does not end as its signed head says. */
        HEAD_FALSE,
        /** What stands for entries no longer kept is not ours. */
        STUB_FALSE,
        /** An entry that nobody has chained in time. */
        UNCHAINED
    }
}
