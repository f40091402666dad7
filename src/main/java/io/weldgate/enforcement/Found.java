package io.weldgate.enforcement;

import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import java.util.Collection;

/**
 * @param sourceNo  of the inspection, warning or tip-off it came from; null for none
 * @param clientKey under which it was sent; null where it came from another room
 */
record Found(CaseSource source, String sourceNo, String clientKey, Field field, Collection<Violation> violations,
        Scene scene, String facts) {}
