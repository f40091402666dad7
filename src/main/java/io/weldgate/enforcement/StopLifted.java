package io.weldgate.enforcement;

/** @param stillBy number of another case that stops the machine all the same; null where none does */
public record StopLifted(String machineCode, String stillBy) {}
