package io.weldgate.investigation;

/** What an investigation may find, and where the track goes from there. */
public enum Finding {
    PENALTY(TrackState.PROPOSING, null),
    /** 简易程序: the facts are plain, and a warning or a small fine is enough (行政处罚法 51). */
    ON_THE_SPOT(TrackState.PUNISHING, null),
    NO_VIOLATION(TrackState.UNDER_REVIEW, TrackOutcome.NO_VIOLATION),
    /** 不适用: there is nobody on this track. */
    NOT_APPLICABLE(TrackState.UNDER_REVIEW, TrackOutcome.NOT_APPLICABLE),
    /** 涉嫌犯罪: public security decides first (行政处罚法 27). */
    CRIME(TrackState.WITH_POLICE, TrackOutcome.CRIME);

    private final TrackState next;
    private final TrackOutcome outcome;

    Finding(TrackState next, TrackOutcome outcome) {
        this.next = next;
        this.outcome = outcome;
    }

    TrackState next() {
        return next;
    }

    /** Null where a decision has still to be made. */
    TrackOutcome outcome() {
        return outcome;
    }

    /** How the diagram calls it. */
    public String way() {
        return next == TrackState.UNDER_REVIEW ? "NO_PENALTY" : name();
    }

    boolean punishes() {
        return outcome == null;
    }
}
