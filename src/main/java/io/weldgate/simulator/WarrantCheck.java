package io.weldgate.simulator;

/** Verifies a warrant with nothing but the platform's public keys. */
interface WarrantCheck {

    Verdict check(String deviceId, String permitNo, long sequence, String warrant);

    /** @param warrantId the {@code jti}, or null if the warrant does not hold; then there is a reason */
    record Verdict(String warrantId, String reason) {}
}
