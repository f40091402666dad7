package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.decision.Permission;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.jurisdiction.SimpleProcedure;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what is imposed, and on the spot imposes it. */
@Component
@Transactional
public class Sanctioning {

    private final CaseTracks tracks;
    private final Penalties penalties;
    private final Measuring measuring;
    private final Proving proving;
    private final SimpleProcedure simple;
    private final Tracking tracking;
    private final Departments departments;
    private final Imposing imposing;
    private final FormText text;
    private final Chronicling chronicling;
    private final Clock clock;

    Sanctioning(CaseTracks tracks, Penalties penalties, Measuring measuring, Proving proving, SimpleProcedure simple,
            Tracking tracking, Departments departments, Imposing imposing, FormText text, Chronicling chronicling,
            Clock clock) {
        this.tracks = tracks;
        this.penalties = penalties;
        this.measuring = measuring;
        this.proving = proving;
        this.simple = simple;
        this.tracking = tracking;
        this.departments = departments;
        this.imposing = imposing;
        this.text = text;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    public List<FieldError> errors(String trackNo, ProposalForm form, Actor by, Locale locale) {
        Wording wording = new Wording(text, ProposalForm.class, locale);
        check(tracks.get(trackNo), form, wording);
        return wording.errors();
    }

    public List<FieldError> onSpotErrors(String trackNo, ProposalForm form, Actor by, Locale locale) {
        CaseTrack track = tracks.get(trackNo);
        Wording wording = new Wording(text, ProposalForm.class, locale);
        CaseFile file = check(track, form, wording);
        wording.wrong(form.kinds().stream().anyMatch(kind -> (form.fine() != null || !kind.isOnceOnly())
                && !simple.allows(track.kind(), kind, form.fine(), measuring.act(track, file).actOn())),
                "TOO_MUCH_ON_THE_SPOT", "kinds");
        return wording.errors();
    }

    public Permission propose(String trackNo, ProposalForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.proposed();
        save(track, form, by);
        chronicling.changed(track, "track.proposed", before, by, form.reason());
        return Chronicling.done();
    }

    /** 当场处罚: two officers, decided and served at once. */
    public Permission punishOnSpot(String trackNo, ProposalForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        Instant now = clock.instant();
        track.punishedOnSpot(by.account(), now);
        save(track, form, by).forEach(it -> imposing.impose(track, it, by, now));
        imposing.serve(track, now);
        chronicling.changed(track, "track.punished", before, by, form.reason());
        return Chronicling.done();
    }

    private CaseFile check(CaseTrack track, ProposalForm form, Wording wording) {
        CaseFile file = tracking.file(track);
        measuring.of(track, file, form, wording);
        proving.check(track.caseNo(), form.evidence(), wording);
        Instant over = tracking.deadline(limitation(track), track, file.scene().actAt()).dueAt();
        wording.wrong(!file.openedAt().isBefore(over), "LIMITATION_OVER", "kinds");
        return file;
    }

    /** 追诉时效, counted to the day on which the act was found (行政处罚法 36). */
    private CaseClock limitation(CaseTrack track) {
        if (track.finding().violation() == Violation.ACCIDENT) {
            return CaseClock.LIMITATION_HARM;
        }
        return departments.findById(track.department())
                .filter(it -> it.fields().contains(FieldOfAuthority.PUBLIC_SECURITY)).isPresent()
                ? CaseClock.LIMITATION_PUBLIC_ORDER : CaseClock.LIMITATION;
    }

    private List<Penalty> save(CaseTrack track, ProposalForm form, Actor by) {
        CaseFile file = tracking.file(track);
        Act act = measuring.act(track, file);
        return measuring.of(track, file, form, new Wording(text, ProposalForm.class, Locale.ROOT)).stream()
                .map(it -> penalties.saveAndFlush(new Penalty(track, act, it, by.account(), clock.instant()))).toList();
    }
}
