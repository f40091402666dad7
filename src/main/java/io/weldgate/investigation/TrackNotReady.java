package io.weldgate.investigation;

/** A track is not in a state that allows what was asked. */
public class TrackNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrackNotReady(CaseTrack track, TrackState asked) {
        super("%s is %s and cannot become %s".formatted(track.trackNo(), track.state(), asked));
    }

    TrackNotReady(String what) {
        super(what);
    }
}
