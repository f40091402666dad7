package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.Transfer;
import io.weldgate.enforcement.TransferSettled;
import io.weldgate.enforcement.TransferState;
import io.weldgate.enforcement.Transfers;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out on each track of a case what happened and who has to answer for it. */
@Component
@Transactional
public class Investigating {

    private final CaseTracks tracks;
    private final Cases cases;
    private final Accusing accusing;
    private final Proving proving;
    private final FormText text;
    private final Transfers transfers;
    private final Chronicling chronicling;

    Investigating(CaseTracks tracks, Cases cases, Accusing accusing, Proving proving, FormText text,
            Transfers transfers, Chronicling chronicling) {
        this.tracks = tracks;
        this.cases = cases;
        this.accusing = accusing;
        this.proving = proving;
        this.text = text;
        this.transfers = transfers;
        this.chronicling = chronicling;
    }

    public List<FieldError> errors(String trackNo, InvestigationForm form, Actor by, Locale locale) {
        CaseTrack track = tracks.get(trackNo);
        Wording wording = new Wording(text, InvestigationForm.class, locale);
        Optional<CaseParty> party = accusing.named(track, form);
        boolean needed = form.finding().punishes() || form.finding() == Finding.CRIME;
        wording.wrong(party.isEmpty() && (needed || !Wording.blank(form.party())), "NO_SUCH_PARTY", "party")
                .wrong(!form.finding().punishes() && Wording.blank(form.reason()), "GROUND_MISSING", "reason");
        if (form.finding().punishes()) {
            proving.check(track.caseNo(), form.evidence(), wording);
        }
        return wording.errors();
    }

    public Permission investigate(String trackNo, InvestigationForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        Accused party = accusing.named(track, form).map(accusing::accuse).orElse(null);
        TrackState before = track.state();
        track.investigated(form, party, by.account());
        CaseFile file = cases.lock(track.caseNo());
        chronicling.changed(track, "track.investigated", before, by, form.facts());
        if (form.finding() == Finding.CRIME && !transfers.existsById(file.caseNo())) {
            chronicling.tell(new CrimeSuspected(file.caseNo(), trackNo, form.reason()));
        }
        return Chronicling.done();
    }

    public List<FieldError> errors(String trackNo, ReviewForm form, Actor by, Locale locale) {
        return new Wording(text, ReviewForm.class, locale)
                .wrong(form.review() == ReviewForm.Review.RETURN && Wording.blank(form.comment()), "GROUND_MISSING",
                        "comment")
                .wrong(isInvestigator(trackNo, by), "INVESTIGATED_YOURSELF", "review").errors();
    }

    /** The head agrees that nobody is punished on this track, or has it investigated anew. */
    public Permission reviewFinding(String trackNo, ReviewForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        if (form.review() == ReviewForm.Review.RETURN) {
            track.become(TrackState.INVESTIGATING);
            chronicling.changed(track, "track.finding_returned", before, by, form.comment());
        } else if (before != TrackState.UNDER_REVIEW) {
            throw new TrackNotReady(track, TrackState.CONCLUDED);
        } else {
            chronicling.noted(track, "track.finding_agreed", by, form.comment());
        }
        return Chronicling.done();
    }

    /** It is settled whether the case is led as a crime; the tracks that wait for it are told. */
    @EventListener
    void settled(TransferSettled settled) {
        tracks.findByCaseNo(settled.caseNo()).stream().filter(it -> it.state() == TrackState.WITH_POLICE)
                .forEach(it -> chronicling.tell(new CrimeAnswered(it.trackNo())));
    }

    /** For the diagram: whether it is settled already how the case is led. */
    @Transactional(readOnly = true)
    public boolean isSettled(String trackNo) {
        return transfer(trackNo).filter(TransferState::isSettled).isPresent();
    }

    /** For the diagram: whether public security leads the case. */
    @Transactional(readOnly = true)
    public boolean isCrime(String trackNo) {
        return transfer(trackNo).filter(TransferState::isCrime).isPresent();
    }

    /** For the diagram: it is no crime, or not led as one, and is punished here (行政处罚法 27). */
    public void takeBack(String trackNo) {
        CaseTrack track = tracks.lock(trackNo);
        track.become(TrackState.PROPOSING);
        chronicling.changed(track, "track.crime_returned", TrackState.WITH_POLICE, Actor.PLATFORM, null);
    }

    private Optional<TransferState> transfer(String trackNo) {
        return transfers.findById(tracks.get(trackNo).caseNo()).map(Transfer::state);
    }

    private boolean isInvestigator(String trackNo, Actor by) {
        return by.account().equals(tracks.get(trackNo).finding().investigator());
    }
}
