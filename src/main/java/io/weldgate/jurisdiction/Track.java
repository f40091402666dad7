package io.weldgate.jurisdiction;

/** Against whom one case is led (一案双查): worker, who made him do it, unit, its heads, examiner and regulator. */
public enum Track { PERSON, INSTIGATOR, UNIT, MANAGER, SUPERVISION }
