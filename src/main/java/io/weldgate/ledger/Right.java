package io.weldgate.ledger;

/** In what capacity someone opens a register. */
public enum Right {
    /** The administrator. */
    ADMIN,
    /** The safety commission's office of an area. */
    COMMISSION,
    /** An official of a department or a township's grid officer, for his area. */
    OFFICIAL,
    /** The safety officer or head of a unit, for the unit. */
    OFFICE,
    /** Anybody else. */
    NONE
}
