package io.weldgate.registry;

/** 企业类型 of S0 annex 2: enterprise, small or micro business, individual business, flexible worker, household. */
public enum UnitKind {
    ENTERPRISE, SMALL, INDIVIDUAL, FLEXIBLE, HOUSEHOLD;

    /** Whether an authority has given it a unified social credit code. */
    public boolean isRegistered() {
        return this != FLEXIBLE && this != HOUSEHOLD;
    }
}
