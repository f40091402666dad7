package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.decision.Permission;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces hearings in time, and holds them. */
@Component
@Transactional
public class Convening {

    private final CaseTracks tracks;
    private final Hearings hearings;
    private final Tracking tracking;
    private final Chairing chairing;
    private final FormText text;
    private final Chronicling chronicling;
    private final Clock clock;

    Convening(CaseTracks tracks, Hearings hearings, Tracking tracking, Chairing chairing, FormText text,
            Chronicling chronicling, Clock clock) {
        this.tracks = tracks;
        this.hearings = hearings;
        this.tracking = tracking;
        this.chairing = chairing;
        this.text = text;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    public List<FieldError> errors(String trackNo, HearingPlanForm form, Actor by, Locale locale) {
        CaseTrack track = tracks.get(trackNo);
        Instant planned = form.plannedAt().toInstant();
        Instant tooLate = tracking.deadline(CaseClock.HEARING_NOTICE, track, planned).dueAt();
        return new Wording(text, HearingPlanForm.class, locale)
                .wrong(form.told().toInstant().isAfter(clock.instant()), "TIME_TO_COME", "told")
                .wrong(!form.told().toInstant().isBefore(tooLate), "HEARING_TOO_SOON", "plannedAt",
                        tooLate.atZone(clock.getZone()).toLocalDate().minusDays(1).toString())
                .wrong(!chairing.isOfDepartment(track, form.chair()), "CHAIR_ELSEWHERE", "chair", form.chair())
                .wrong(chairing.investigated(track, form.chair()), "CHAIR_INVESTIGATED", "chair").errors();
    }

    public Permission announce(String trackNo, HearingPlanForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        hearings.of(track).announced(form);
        chronicling.noted(track, "track.hearing_announced", by, form.place());
        return Chronicling.done();
    }

    /** For the diagram: when it is to be held. */
    @Transactional(readOnly = true)
    public Date plannedAt(String trackNo) {
        return Date.from(hearings.of(tracks.get(trackNo)).plannedAt());
    }

    public List<FieldError> errors(String trackNo, HearingForm form, Actor by, Locale locale) {
        CaseTrack track = tracks.get(trackNo);
        Hearing hearing = hearings.of(track);
        Instant held = form.heldAt().toInstant();
        return new Wording(text, HearingForm.class, locale)
                .wrong(held.isAfter(clock.instant()), "TIME_TO_COME", "heldAt")
                .wrong(held.isBefore(hearing.plannedAt()), "BEFORE_IT_WAS_PLANNED", "heldAt")
                .wrong(!chairing.isOfDepartment(track, form.chair()), "CHAIR_ELSEWHERE", "chair", form.chair())
                .wrong(chairing.investigated(track, form.chair()), "CHAIR_INVESTIGATED", "chair").errors();
    }

    public Permission hold(String trackNo, HearingForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        hearings.of(track).held(form);
        track.become(TrackState.READY);
        chronicling.said(track, EvidenceKind.DOCUMENTARY, "听证笔录", form.minutes(), form.document(),
                form.heldAt().toInstant(), by);
        chronicling.changed(track, "track.heard", before, by, form.opinion());
        return Chronicling.done();
    }
}
