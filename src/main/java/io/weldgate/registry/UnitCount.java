package io.weldgate.registry;

/** How many of something a unit has. */
public record UnitCount(String unitCode, long number) {}
