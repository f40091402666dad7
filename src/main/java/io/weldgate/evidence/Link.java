package io.weldgate.evidence;

import java.time.Instant;

/**
 * One link of the chain of a permit or a case.
 *
 * @param subject the permit's or the case's number
 * @param number  from 1, without gaps
 * @param before  hash of the link before; 64 zeros before the first
 */
public record Link(String subject, long number, String before, Instant recordedAt, Matter matter) {

    static final String NOTHING = "0".repeat(64);

    /** As it is kept and hashed. */
    public String body() {
        return Canonical.write(this);
    }

    /** SHA-256 of the body, lower-case hexadecimal: names this link and all before it. */
    public String hash() {
        return Canonical.sha256(body());
    }
}
