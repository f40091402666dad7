package io.weldgate.investigation;

import io.weldgate.jurisdiction.Track;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * When a case may be closed (一案双查; S0, S2, S4): who did it, who made him do it, and the unit must each have an outcome,
 * which may be that there is nobody, for a reason; and no track that was opened may still run.
 */
final class ClosingRule {

    private static final List<Track> COUPLED = List.of(Track.PERSON, Track.INSTIGATOR, Track.UNIT);

    private ClosingRule() {}

    /** Those that stand in the way, in the order of {@link Track}; empty where the case may be closed. */
    static List<Track> missing(Collection<CaseTrack> tracks) {
        return Arrays.stream(Track.values()).filter(kind -> tracks.stream().filter(it -> it.kind() == kind)
                .findFirst().map(it -> !hasOutcome(it)).orElse(COUPLED.contains(kind))).toList();
    }

    private static boolean hasOutcome(CaseTrack track) {
        return track.state() == TrackState.CONCLUDED && track.outcome() != null
                && (track.outcome() != TrackOutcome.NOT_APPLICABLE || !Wording.blank(track.reason()));
    }
}
