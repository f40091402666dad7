package io.weldgate.permit;

import java.util.Optional;

/** Permits whose rows somebody holds. */
public interface HeldPermits {

    /**
     * Holds the permit's row until the transaction ends: acts on one permit come one after the other. Who holds it
     * already does not ask the database again.
     */
    Optional<Permit> lockRow(String permitNo);
}
