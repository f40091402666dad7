package io.weldgate.decision;

/** Where gas is sampled (GB 30871-2022 5.3.1a, b and 6.3). */
public enum SamplingPlace {
    /** Upper, middle and lower part of a vessel, tank or pipe. */
    VESSEL_UPPER, VESSEL_MIDDLE, VESSEL_LOWER,
    /** Inside what is small enough for one sample. */
    INSIDE,
    /** Around the hot-work point, within ten metres of it. */
    WITHIN_10_METRES,
    /** Where people stand in a confined space. */
    CONFINED_SPACE,
    OTHER;

    /** Whether those who work there breathe what was sampled, where the work is done in a confined space. */
    public boolean isEnclosed() {
        return this != WITHIN_10_METRES && this != OTHER;
    }
}
