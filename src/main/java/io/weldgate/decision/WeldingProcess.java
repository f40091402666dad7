package io.weldgate.decision;

/** Processes of the special-operation catalogue §2, each with the item that covers it. */
public enum WeldingProcess {
    SHIELDED_METAL_ARC(OperationItem.FUSION), GAS_SHIELDED_ARC(OperationItem.FUSION),
    SUBMERGED_ARC(OperationItem.FUSION), GAS_WELDING_AND_CUTTING(OperationItem.FUSION),
    PLASMA(OperationItem.FUSION), LASER(OperationItem.FUSION),
    RESISTANCE(OperationItem.PRESSURE), FRICTION(OperationItem.PRESSURE),
    FLAME_BRAZING(OperationItem.BRAZING), INDUCTION_BRAZING(OperationItem.BRAZING);

    private final OperationItem item;

    WeldingProcess(OperationItem item) {
        this.item = item;
    }

    public OperationItem item() {
        return item;
    }
}
