package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the head agree to a proposal, and decide once the party was heard. */
@Component
@Transactional
public class Resolving {

    private final CaseTracks tracks;
    private final Penalties penalties;
    private final Fining fining;
    private final Imposing imposing;
    private final FormText text;
    private final Chronicling chronicling;
    private final Clock clock;

    Resolving(CaseTracks tracks, Penalties penalties, Fining fining, Imposing imposing, FormText text,
            Chronicling chronicling, Clock clock) {
        this.tracks = tracks;
        this.penalties = penalties;
        this.fining = fining;
        this.imposing = imposing;
        this.text = text;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    public Permission review(String trackNo, ReviewForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        if (form.review() == ReviewForm.Review.APPROVE) {
            track.become(TrackState.APPROVED);
            chronicling.changed(track, "track.approved", before, by, form.comment());
        } else {
            track.become(TrackState.PROPOSING);
            proposed(track).forEach(Penalty::dropped);
            chronicling.changed(track, "track.returned", before, by, form.comment());
        }
        return Chronicling.done();
    }

    public List<FieldError> errors(String trackNo, DecisionForm form, Actor by, Locale locale) {
        CaseTrack track = tracks.get(trackNo);
        Wording wording = new Wording(text, DecisionForm.class, locale);
        boolean decides = form.decision() == DecisionForm.Decision.DECIDE;
        boolean spoke = track.answer() == PartyAnswer.STATEMENT || track.answer() == PartyAnswer.HEARING;
        String investigator = track.finding().investigator();
        wording.wrong(by.account().equals(investigator), "INVESTIGATED_YOURSELF", "decision")
                .wrong(!decides && Wording.blank(form.comment()), "GROUND_MISSING", "comment")
                .wrong(decides && spoke && Wording.blank(form.considered()), "STATEMENT_UNHEARD", "considered")
                .wrong(decides && track.answer() == PartyAnswer.HEARING && Wording.blank(form.legalReviewer()),
                        "LEGAL_REVIEW_MISSING", "legalReviewer")
                .wrong(!Wording.blank(form.legalReviewer()) && form.legalReviewer().equals(investigator),
                        "REVIEWER_INVESTIGATED", "legalReviewer");
        if (decides) {
            proposed(track).forEach(it -> fining.stillOne(it, wording));
        }
        return wording.errors();
    }

    public Permission decide(String trackNo, DecisionForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        Instant now = clock.instant();
        switch (form.decision()) {
            case DECIDE -> {
                track.decided(by.account(), now);
                proposed(track).forEach(it -> imposing.impose(track, it, by, now));
                chronicling.changed(track, "track.decided", before, by, form.considered());
            }
            case RETURN -> {
                track.become(TrackState.PROPOSING);
                proposed(track).forEach(Penalty::dropped);
                chronicling.changed(track, "track.returned", before, by, form.comment());
            }
            case NO_PENALTY -> {
                proposed(track).forEach(Penalty::dropped);
                track.spared(form.comment());
                chronicling.noted(track, "track.spared", by, form.comment());
            }
        }
        return Chronicling.done();
    }

    private List<Penalty> proposed(CaseTrack track) {
        return penalties.findByTrackNoOrderById(track.trackNo()).stream()
                .filter(it -> it.state() == PenaltyState.PROPOSED).toList();
    }
}
