package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.decision.Permission;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Serves notice and decision, and hears what the party answers. */
@Component
@Transactional
public class Serving {

    private final CaseTracks tracks;
    private final Hearings hearings;
    private final Tracking tracking;
    private final Imposing imposing;
    private final FormText text;
    private final Chronicling chronicling;
    private final Clock clock;

    Serving(CaseTracks tracks, Hearings hearings, Tracking tracking, Imposing imposing, FormText text,
            Chronicling chronicling, Clock clock) {
        this.tracks = tracks;
        this.hearings = hearings;
        this.tracking = tracking;
        this.imposing = imposing;
        this.text = text;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    public List<FieldError> errors(String trackNo, NoticeForm form, Actor by, Locale locale) {
        return new Wording(text, NoticeForm.class, locale)
                .wrong(form.servedAt().toInstant().isAfter(clock.instant()), "TIME_TO_COME", "servedAt").errors();
    }

    public Permission serveNotice(String trackNo, NoticeForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.notified(form.servedAt().toInstant());
        chronicling.filed(track, "处罚告知书送达回证", form.receipt(), by);
        chronicling.changed(track, "track.notified", before, by, form.receiver());
        return Chronicling.done();
    }

    /** For the diagram: when the time to ask for a hearing is over. */
    @Transactional(readOnly = true)
    public Date answerDue(String trackNo) {
        CaseTrack track = tracks.get(trackNo);
        return tracking.due(CaseClock.HEARING_REQUEST, track, track.course().notifiedAt());
    }

    public List<FieldError> errors(String trackNo, PartyAnswerForm form, Actor by, Locale locale) {
        return new Wording(text, PartyAnswerForm.class, locale)
                .wrong(form.answer() != PartyAnswerForm.Answer.WAIVED && Wording.blank(form.words()), "WORDS_MISSING",
                        "words")
                .wrong(form.answer() == PartyAnswerForm.Answer.WAIVED && form.document() == null, "WAIVER_MISSING",
                        "document").errors();
    }

    public Permission answer(String trackNo, PartyAnswerForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.answered(form.answer().meant(), form.words());
        if (form.answer() == PartyAnswerForm.Answer.HEARING) {
            hearings.save(new Hearing(track, form.words(), clock.instant()));
        }
        chronicling.said(track, EvidenceKind.PARTY_STATEMENT, "当事人陈述申辩", form.words(), form.document(),
                clock.instant(), by);
        chronicling.changed(track, "track.answered", before, by, form.words());
        return Chronicling.done();
    }

    /** The party itself, or whoever speaks for it, asks for a hearing otherwise than through the officer's task. */
    public void askHearing(String trackNo, String words, Actor by) {
        answer(trackNo, new PartyAnswerForm(PartyAnswerForm.Answer.HEARING, words, null), by);
        chronicling.tell(new HearingAsked(trackNo));
    }

    /** For the diagram: the party has let its time pass. */
    public void silent(String trackNo) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.answered(PartyAnswer.SILENT, null);
        chronicling.changed(track, "track.time_over", before, Actor.PLATFORM, null);
    }

    public List<FieldError> errors(String trackNo, ServiceForm form, Actor by, Locale locale) {
        CaseTrack track = tracks.get(trackNo);
        Instant at = form.servedAt().toInstant();
        return new Wording(text, ServiceForm.class, locale)
                .wrong(at.isAfter(clock.instant()), "TIME_TO_COME", "servedAt")
                // people tell it by the minute
                .wrong(at.isBefore(track.course().decidedAt().truncatedTo(ChronoUnit.MINUTES)), "BEFORE_THE_DECISION",
                        "servedAt").errors();
    }

    public Permission serveDecision(String trackNo, ServiceForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.served(form.servedAt().toInstant());
        imposing.serve(track, form.servedAt().toInstant());
        chronicling.filed(track, "处罚决定书送达回证", form.receipt(), by);
        chronicling.changed(track, "track.served", before, by, form.receiver());
        return Chronicling.done();
    }

    /** For the diagram: until when the decision must be served. */
    @Transactional(readOnly = true)
    public Date serviceDue(String trackNo) {
        CaseTrack track = tracks.get(trackNo);
        return tracking.due(CaseClock.DECISION_SERVICE, track, track.course().decidedAt());
    }

    /** For the diagram: it was not served in time, and the heads above are told. */
    public void serviceOverdue(String trackNo) {
        CaseTrack track = tracks.lock(trackNo);
        chronicling.late(track, "track.service_overdue");
    }
}
