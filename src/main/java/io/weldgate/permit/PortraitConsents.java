package io.weldgate.permit;

import java.util.Collection;

/** Tells who lets his face be compared; answered by whoever keeps the consents. */
public interface PortraitConsents {

    /** @param people person numbers; whether each of them has agreed, and has not taken it back */
    boolean ofAll(Collection<String> people);
}
