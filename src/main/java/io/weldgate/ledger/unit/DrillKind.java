package io.weldgate.ledger.unit;

/** What every unit holds at least once in half a year (S0; S3 art. 15). */
public enum DrillKind { DRILL, WARNING_EDUCATION }
