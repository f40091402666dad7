package io.weldgate.ledger.unit;

/** What a unit has laid down for hot work (S0 and S3, the chapters on units). */
public enum RuleKind { SYSTEM, PROCEDURE, APPRAISAL, REPORTING, EMERGENCY }
