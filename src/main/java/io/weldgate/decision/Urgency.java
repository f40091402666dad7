package io.weldgate.decision;

/** Whether hot work was reserved at least a day ahead or is urgent (AQ 3064.2-2025 5.3.1). */
public enum Urgency { RESERVED, URGENT }
