package io.weldgate.investigation;

/** How a track ended. */
public enum TrackOutcome {
    PENALTY,
    /** 不适用: there is nobody on this track, for the reason that stands there. */
    NOT_APPLICABLE,
    /** 不予处罚: nothing unlawful was found, or it is not punished (行政处罚法 57(1)). */
    NO_VIOLATION,
    /** 移送司法机关: public security has filed it as a criminal case. */
    CRIME
}
