package io.weldgate.evidence;

import io.weldgate.keyring.Statements;
import java.time.Instant;

/**
 * What is signed about a chain that is no longer kept.
 *
 * @param links how long it was
 * @param head  hash of its last link
 */
record Stub(String subject, long links, String head, Instant at) {

    /** Whether this statement stands for such a link; null never does. */
    static boolean standsFor(Roots.Leaf leaf, String statement, Statements statements) {
        try {
            return statement != null && statements.read(Root.PURPOSE, statement)
                    .map(text -> Canonical.read(text, Stub.class))
                    .filter(it -> leaf.subject().equals(it.subject()) && leaf.number() <= it.links()).isPresent();
        } catch (IllegalArgumentException another) {
            return false;
        }
    }
}
