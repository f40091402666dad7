package io.weldgate.decision;

/** HERE is the very same spot. */
public enum Direction { HERE, NORTH, NORTHEAST, EAST, SOUTHEAST, SOUTH, SOUTHWEST, WEST, NORTHWEST }
