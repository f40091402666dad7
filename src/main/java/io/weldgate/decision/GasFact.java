package io.weldgate.decision;

import java.time.Instant;

/** What was found in the air: sampled by hand, or read by a detector. */
public sealed interface GasFact extends Fact {

    /**
     * The newest analysis of this gas at this place; of a place of which several parts were sampled, each part's.
     *
     * @param lowerExplosiveLimit of the gas; it, what was found of it and the oxygen are % by volume
     */
    record GasTest(SamplingPlace place, RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent,
            double oxygenPercent, Instant sampledAt) implements GasFact {}

    /** A detector's newest reading of this gas, measured without pause; % by volume as in {@link GasTest}. */
    record GasReading(RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent, double oxygenPercent,
            Instant readAt) implements GasFact {}
}
