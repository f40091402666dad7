package io.weldgate.control;

/** A machine that an open permit names is never used again. Published in the transaction in which it is scrapped. */
public record MachineScrapped(String machineCode, String permitNo, String reason) {}
