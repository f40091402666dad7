package io.weldgate.decision;

/** What may go on beside hot work (GB 30871-2022 5.2.4, 5.2.9, 7.6；十不准 9). */
public enum WorkKind {
    HOT_WORK, GAS_VENTING, LIQUID_DISCHARGE, SOLVENT_OR_PAINTING, DUST, LEAK_SOURCE, BLIND_PLATE, INSULATION,
    WATER_CUTTING, OTHER;

    /** Whether it is told to hot work near by and no more; everything else is kept away from it. */
    public boolean onlyTold() {
        return this == HOT_WORK || this == OTHER;
    }
}
