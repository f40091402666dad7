package io.weldgate.registry;

/** What is built on a construction site, and so whose field it lies in (S0, S2 and S3, the chapters on departments). */
public enum ConstructionKind { HOUSING, MUNICIPAL, DECORATION, DEMOLITION, TRANSPORT, WATER, POWER, SMALL, OTHER }
