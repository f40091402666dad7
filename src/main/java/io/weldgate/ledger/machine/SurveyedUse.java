package io.weldgate.ledger.machine;

/** 作业用途 of S0 annex 1; the trades that S0 names come first. */
public enum SurveyedUse {
    VEHICLE_REPAIR, DOORS_WINDOWS, DECORATION, FLEXIBLE, CONSTRUCTION, MANUFACTURE, MAINTENANCE, OTHER
}
