package io.weldgate.enforcement;

/** How a violation was stopped on the spot (先行制止). */
public enum StopMeasure { ORDERED_TO_STOP, MACHINE_LOCKED, POWER_CUT, PEOPLE_LED_AWAY, GAS_SHUT_OFF }
