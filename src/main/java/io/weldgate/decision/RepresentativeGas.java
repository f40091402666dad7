package io.weldgate.decision;

import java.util.Arrays;

/**
 * The gases that are commonly sampled for, each with its lower explosive limit in air, % by volume (as tabulated in
 * NFPA 325). Tables differ by some hundredths and now and then by a tenth, so a limit near to it is taken as told.
 */
public enum RepresentativeGas {
    METHANE("CH4", 5.0), ETHANE("C2H6", 3.0), PROPANE("C3H8", 2.1), BUTANE("C4H10", 1.9), ETHYLENE("C2H4", 2.7),
    PROPYLENE("C3H6", 2.0), ACETYLENE("C2H2", 2.5), HYDROGEN("H2", 4.0), CARBON_MONOXIDE("CO", 12.5),
    HYDROGEN_SULPHIDE("H2S", 4.0), AMMONIA("NH3", 15.0), BENZENE("C6H6", 1.2), TOLUENE("C7H8", 1.1),
    METHANOL("CH3OH", 6.0), ETHANOL("C2H5OH", 3.3), ACETONE("C3H6O", 2.5), GASOLINE("GASOLINE", 1.4),
    /** Any other, whose limit must be told. */
    OTHER("", Double.NaN);

    /** How much of the tabulated limit a told one may differ by. */
    private static final double SPREAD = 0.2;

    private final String formula;
    private final double lowerExplosiveLimit;

    RepresentativeGas(String formula, double lowerExplosiveLimit) {
        this.formula = formula;
        this.lowerExplosiveLimit = lowerExplosiveLimit;
    }

    /** By name or formula, in any case; {@link #OTHER} where it is none of these. */
    public static RepresentativeGas called(String nameOrFormula) {
        String called = nameOrFormula.strip();
        return Arrays.stream(values()).filter(gas -> gas.name().equalsIgnoreCase(called)
                || !gas.formula.isEmpty() && gas.formula.equalsIgnoreCase(called)).findFirst().orElse(OTHER);
    }

    /** Whether this limit, in % by volume, can be meant: told where the table has none, near to the table's else. */
    public boolean allows(Double told) {
        return this == OTHER ? told != null
                : told == null || Math.abs(told - lowerExplosiveLimit) <= SPREAD * lowerExplosiveLimit;
    }

    /** % by volume; what was told goes before the table. Only where {@link #allows} what was told. */
    public double limit(Double told) {
        return told == null ? lowerExplosiveLimit : told;
    }
}
