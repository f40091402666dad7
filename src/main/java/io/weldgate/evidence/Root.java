package io.weldgate.evidence;

import java.time.LocalDate;

/**
 * What is signed about a day.
 *
 * @param before hash of the signed root of the day before on which evidence was collected; 64 zeros of the first
 * @param chains how many moved on that day
 * @param root   over the ends of those chains, in the order of their numbers ({@link Merkle})
 */
record Root(LocalDate day, String before, int chains, String root) {

    /** Of the keys that sign roots and packages. */
    static final String PURPOSE = "evidence";
}
