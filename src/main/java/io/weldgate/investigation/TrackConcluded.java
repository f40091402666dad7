package io.weldgate.investigation;

import io.weldgate.jurisdiction.Track;

/** One track of a case has its outcome. */
public record TrackConcluded(String caseNo, String trackNo, Track kind, TrackOutcome outcome) {}
