package io.weldgate.investigation;

import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Deadline;
import io.weldgate.deadline.Timing;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.FirstChecking;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whose a case and its tracks are, and when what is due. */
@Component
@Transactional(readOnly = true)
public class Tracking {

    private final CaseTracks tracks;
    private final Cases cases;
    private final FirstChecking checking;
    private final Timing timing;

    Tracking(CaseTracks tracks, Cases cases, FirstChecking checking, Timing timing) {
        this.tracks = tracks;
        this.cases = cases;
        this.checking = checking;
        this.timing = timing;
    }

    /** For the diagram: those who work on it. @param docketNo of a case or a track */
    @Transactional
    public String officers(String docketNo) {
        return checking.officers(caseOf(docketNo));
    }

    /** For the diagram: those who sign. @param docketNo of a case or a track */
    @Transactional
    public String heads(String docketNo) {
        return checking.heads(caseOf(docketNo));
    }

    /** What runs on a track now, those that are over for good left out. */
    public List<Deadline> clocks(CaseTrack track) {
        TrackCourse course = track.course();
        return switch (track.state()) {
            case CONCLUDED -> List.of();
            case NOTIFIED -> List.of(deadline(CaseClock.HEARING_REQUEST, track, course.notifiedAt()), decision(track));
            case DECIDED -> List.of(deadline(CaseClock.DECISION_SERVICE, track, course.decidedAt()));
            case SERVED -> List.of(deadline(CaseClock.FINE_PAYMENT, track, course.servedAt()));
            default -> List.of(decision(track));
        };
    }

    Deadline deadline(CaseClock clock, CaseTrack track, Instant from) {
        return timing.deadline(clock, from, file(track).scene().areaCode(), List.of());
    }

    Date due(CaseClock clock, CaseTrack track, Instant from) {
        return Date.from(deadline(clock, track, from).dueAt());
    }

    CaseFile file(CaseTrack track) {
        return cases.findById(track.caseNo()).orElseThrow();
    }

    private Deadline decision(CaseTrack track) {
        return deadline(CaseClock.PENALTY_DECISION, track, track.course().clockFrom());
    }

    private String caseOf(String docketNo) {
        return tracks.findById(docketNo).map(CaseTrack::caseNo).orElse(docketNo);
    }
}
