package io.weldgate.decision;

/** What came of comparing the welder's face with his portrait. */
public enum PortraitResult { NOT_COMPARED, MATCHED, NOT_MATCHED }
