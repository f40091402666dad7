package io.weldgate.registry;

/** 企业规模, as the statistics bureau divides enterprises. */
public enum UnitScale { LARGE, MEDIUM, SMALL, MICRO }
