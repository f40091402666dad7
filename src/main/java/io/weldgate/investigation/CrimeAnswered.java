package io.weldgate.investigation;

/** It is settled whether the case of a track is led as a crime, for which the track has waited. */
public record CrimeAnswered(String trackNo) {}
