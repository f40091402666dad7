package io.weldgate.evidence;

import java.util.List;

/**
 * What was found in a package.
 *
 * @param subject  whose evidence it is; null if its list cannot be read
 * @param links    how long the chain is
 * @param rooted   up to which link signed roots cover it; what came later is covered by the package's own signature
 * @param erased   numbers of items whose files were erased when their time was over
 * @param unseen   numbers of what devices recorded and nobody has reviewed
 * @param keys     ids of the keys in it, which are thumbprints
 * @param flaws    in the order of the chain; none of a package that fits
 */
record PackageCheck(String subject, long links, long rooted, List<Long> erased, List<Long> unseen, List<String> keys,
        List<EvidenceFlaw> flaws) {

    boolean fits() {
        return flaws.isEmpty();
    }
}
