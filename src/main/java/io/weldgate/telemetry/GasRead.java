package io.weldgate.telemetry;

import io.weldgate.decision.RepresentativeGas;
import java.time.Instant;

/**
 * A terminal's gas detector has measured; told once, in the transaction that stores it.
 *
 * @param lowerExplosiveLimit of the gas; it, what was found of it and the oxygen are % by volume
 * @param readAt              by the terminal's clock where that can be trusted, else by ours
 */
public record GasRead(String deviceId, RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent,
        double oxygenPercent, Instant readAt) {

    private static final int LONGEST_NAME = 64;
    private static final double LEAST_LIMIT = 0.1;
    private static final int ALL = 100;

    /** @throws UplinkRejected if the content cannot be true */
    static GasRead of(Uplink uplink, Instant readAt) {
        Content content = new Content(uplink.content());
        String name = Content.required(content.text("gas", LONGEST_NAME), "gas");
        RepresentativeGas gas = RepresentativeGas.called(name);
        Double limit = content.number("lel", LEAST_LIMIT, ALL);
        if (!gas.allows(limit)) {
            throw new UplinkRejected("lel", limit == null ? "missing" : "not that of " + gas);
        }
        return new GasRead(uplink.deviceId(), gas, gas.limit(limit),
                Content.required(content.number("volumePercent", 0, ALL), "volumePercent"),
                Content.required(content.number("oxygenPercent", 0, ALL), "oxygenPercent"), readAt);
    }
}
