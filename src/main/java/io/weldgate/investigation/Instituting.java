package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.docket.Docket;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Dockets;
import io.weldgate.docket.Heading;
import io.weldgate.docket.Part;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the tracks of a case, and says whose they are and until when they must be decided. */
@Component
@Transactional
public class Instituting {

    private static final List<Track> ALWAYS = List.of(Track.PERSON, Track.INSTIGATOR, Track.UNIT, Track.MANAGER);
    /** What leads to who trained, examined or supervised by itself (S4; 安全生产法 87, 90). */
    private static final Set<Violation> REVERSED = EnumSet.of(Violation.TRAINING_OFF_SYLLABUS,
            Violation.TRAINING_HOURS_CUT, Violation.TRAINING_RECORDS_FORGED, Violation.ACCIDENT);

    private final CaseTracks tracks;
    private final Cases cases;
    private final Dockets dockets;
    private final Docketing docketing;
    private final Tracking tracking;
    private final Chronicling chronicling;
    private final Clock clock;

    Instituting(CaseTracks tracks, Cases cases, Dockets dockets, Docketing docketing, Tracking tracking,
            Chronicling chronicling, Clock clock) {
        this.tracks = tracks;
        this.cases = cases;
        this.dockets = dockets;
        this.docketing = docketing;
        this.tracking = tracking;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    /** For the diagram: those that every case has. */
    public void open(String caseNo) {
        CaseFile file = cases.lock(caseNo);
        ALWAYS.forEach(kind -> open(file, kind));
    }

    /** For the diagram: that against training, examination or supervision. */
    public void supervise(String caseNo) {
        open(cases.lock(caseNo), Track.SUPERVISION);
    }

    /** For the diagram: whether the act leads to those who trained, examined or supervised (延伸倒查). */
    @Transactional(readOnly = true)
    public boolean supervises(String caseNo) {
        return cases.findById(caseNo).orElseThrow().violations().stream().anyMatch(REVERSED::contains);
    }

    public String person(String caseNo) {
        return number(caseNo, Track.PERSON);
    }

    public String instigator(String caseNo) {
        return number(caseNo, Track.INSTIGATOR);
    }

    public String unit(String caseNo) {
        return number(caseNo, Track.UNIT);
    }

    public String manager(String caseNo) {
        return number(caseNo, Track.MANAGER);
    }

    public String supervision(String caseNo) {
        return number(caseNo, Track.SUPERVISION);
    }

    /** For the diagram: when the time to decide is over. */
    @Transactional(readOnly = true)
    public Date decisionDue(String trackNo) {
        CaseTrack track = tracks.get(trackNo);
        return tracking.due(CaseClock.PENALTY_DECISION, track, track.course().clockFrom());
    }

    /** For the diagram: nobody has decided in time, and the heads above are told; once it is decided, nothing. */
    public void decisionOverdue(String trackNo) {
        CaseTrack track = tracks.lock(trackNo);
        if (track.course().decidedAt() == null && track.state() != TrackState.CONCLUDED) {
            chronicling.late(track, "track.decision_overdue");
        }
    }

    private void open(CaseFile file, Track kind) {
        Optional<CaseTrack> before = tracks.findByCaseNo(file.caseNo()).stream().filter(it -> it.kind() == kind)
                .findFirst();
        if (before.isPresent()) {
            reopen(before.get());
            return;
        }
        Docket docket = dockets.lockRow(file.caseNo()).orElseThrow();
        Instant now = clock.instant();
        String trackNo = docketing.open(docket, kind.name().substring(0, 1), DocketKind.TRACK,
                new Heading(docket.areaCode(), docket.unitCode(), false, docket.place(), "track.title." + kind));
        docketing.involve(trackNo, file.department(), Part.HOLDS);
        CaseTrack track = tracks.save(new CaseTrack(trackNo, file.caseNo(), kind, file.department(),
                file.filedAt() == null ? now : file.filedAt(), now));
        chronicling.changed(track, "track.opened", null, Actor.PLATFORM, null);
    }

    /** A referral came back, and is filed here after all. */
    private void reopen(CaseTrack track) {
        if (track.reopened()) {
            docketing.reopen(track.trackNo());
            chronicling.changed(track, "track.reopened", TrackState.CONCLUDED, Actor.PLATFORM, null);
        }
    }

    private String number(String caseNo, Track kind) {
        return caseNo + "-" + kind.name().charAt(0);
    }
}
