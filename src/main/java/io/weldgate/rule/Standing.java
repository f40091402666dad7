package io.weldgate.rule;

import io.weldgate.decision.WelderFact.HeldCertificate;
import java.util.Comparator;

/**
 * How a certificate compares with the others of its holder: by whether it would cover the work at all, so that no other
 * hides what is wrong with the one that is needed; then by its worst flaw, then by how many it has.
 */
public record Standing(HeldCertificate certificate, boolean covers, int worst, long flaws) {

    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(Standing::covers).reversed()
            .thenComparingInt(Standing::worst).thenComparingLong(Standing::flaws)
            .thenComparing(standing -> standing.certificate.certificateId());

    public String holder() {
        return certificate.holder();
    }

    public boolean isBetterThan(Standing other) {
        return BEST_FIRST.compare(this, other) < 0;
    }
}
