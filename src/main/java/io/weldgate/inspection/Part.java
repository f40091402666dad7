package io.weldgate.inspection;

/** Why something is on a checklist; the profiles are called as places call them. */
public enum Part { MANDATORY, FOCUS, HAZCHEM, CONSTRUCTION, CROWDED, BODY }
