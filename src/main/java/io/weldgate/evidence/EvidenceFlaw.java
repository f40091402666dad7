package io.weldgate.evidence;

/**
 * A place where evidence is not what was written.
 *
 * @param subject the permit's or the case's number; the day, of a root; the name, of an entry of a package
 * @param number  of the link; 0 where it concerns none
 */
public record EvidenceFlaw(String subject, long number, Kind kind) {

    public enum Kind {
        /** The link does not say what it said, or stands in another's place. */
        ALTERED,
        /** Links before this one are gone. */
        GAP,
        /** The link before this one is not the one that it was added to. */
        UNLINKED,
        /** Nobody who had the key has written this link. */
        FORGED,
        /** Its file is gone before its time. */
        FILE_MISSING,
        /** Its file is not the one that was collected. */
        FILE_ALTERED,
        /** What it cites is not there as it was cited. */
        CITED_ALTERED,
        /** The chain is not, or no longer, what a signed root says. */
        ROOT_DIFFERS,
        /** The root is not signed by the key, or does not follow from what it covers. */
        ROOT_FALSE,
        /** The day before has no root, or another one than this one follows. */
        ROOT_UNLINKED,
        /** The list of what a package holds is missing, or was not signed by the key. */
        MANIFEST_FALSE,
        /** An entry of a package is not what was packed. */
        ENTRY_ALTERED,
        /** An entry of a package is gone, or was added. */
        ENTRY_MISSING,
        /** The package is not put together as it was. */
        ENVELOPE
    }
}
