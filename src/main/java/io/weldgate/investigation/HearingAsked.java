package io.weldgate.investigation;

/** The party has asked for a hearing within its time. */
public record HearingAsked(String trackNo) {}
