package io.weldgate.decision;

/** 准操项目: what a SPECIAL_OP certificate qualifies for (30号令, catalogue §2). */
public enum OperationItem { FUSION, PRESSURE, BRAZING }
