package io.weldgate.investigation;

/** @param filed whether public security has filed the case; else it is given back for a penalty (行政处罚法 27) */
public record CrimeAnswered(String trackNo, boolean filed) {}
