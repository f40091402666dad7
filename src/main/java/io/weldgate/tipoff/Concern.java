package io.weldgate.tipoff;

import io.weldgate.jurisdiction.Violation;

/** What somebody has seen, in the words of one who knows no law. */
public enum Concern {
    NO_CERTIFICATE(Violation.UNCERTIFIED_WORK),
    FALSE_CERTIFICATE(Violation.FORGED_CERTIFICATE),
    NO_PERMIT(Violation.UNAPPROVED_HOT_WORK),
    NO_WATCH(Violation.NO_FIRE_WATCH),
    DURING_OPENING(Violation.WORK_DURING_OPENING),
    FORCED_TO_WORK(Violation.INSTIGATE_RISKY_WORK),
    TAMPERED_MACHINE(Violation.TAMPER_CHIP),
    CYLINDERS(Violation.CYLINDER_VIOLATION),
    UNFIT_EQUIPMENT(Violation.UNFIT_EQUIPMENT),
    FALSE_TRAINING(Violation.TRAINING_RECORDS_FORGED),
    EXIT_BLOCKED(Violation.HAZARD_NOT_REMOVED),
    FIRE_SYSTEM_OFF(Violation.HAZARD_NOT_REMOVED),
    CONCEALED_ACCIDENT(Violation.ACCIDENT),
    OTHER(null);

    private final Violation violation;

    Concern(Violation violation) {
        this.violation = violation;
    }

    /** What it probably is to those who check it; null where they must see for themselves. */
    public Violation violation() {
        return violation;
    }

    /** Whether it is checked within 24 hours: a blocked exit, a fire system switched off (消防监督检查规定 18). */
    public boolean isUrgent() {
        return this == EXIT_BLOCKED || this == FIRE_SYSTEM_OFF;
    }
}
