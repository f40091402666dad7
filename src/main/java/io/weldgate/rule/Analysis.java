package io.weldgate.rule;

import io.weldgate.decision.GasFact;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;

/**
 * What a sample or a detector showed, in % by volume.
 *
 * @param place null where a detector measured
 * @param code  of the finding if it is not acceptable
 */
public record Analysis(SamplingPlace place, RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent,
        double oxygenPercent, String code) {

    public static Analysis of(GasFact.GasTest test) {
        return new Analysis(test.place(), test.gas(), test.lowerExplosiveLimit(), test.volumePercent(),
                test.oxygenPercent(), "GAS_TEST_FAILED");
    }

    public static Analysis of(GasFact.GasReading reading) {
        return new Analysis(null, reading.gas(), reading.lowerExplosiveLimit(), reading.volumePercent(),
                reading.oxygenPercent(), "GAS_EXCEEDED");
    }

    /** The place as findings tell it. */
    public String where() {
        return place == null ? "DETECTOR" : place.name();
    }

    /** The gas as findings tell it. */
    public String what() {
        return gas == RepresentativeGas.OTHER ? "OTHER_GAS" : gas.name();
    }

    public boolean isEnclosed() {
        return place == null || place.isEnclosed();
    }
}
