package io.weldgate.control;

import io.weldgate.decision.ControlClass;

/**
 * A unit asks that a machine works without a terminal. Published in the transaction in which it asks.
 *
 * @param areaCode of the unit, whose authorities decide
 * @param askedBy  name
 */
public record ClassAsked(String machineCode, String areaCode, ControlClass toClass, String askedBy, String reason) {}
