package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Cases;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Recording recording;

    Investigating(CaseTracks tracks, Cases cases, Accusing accusing, Proving proving, FormText text,
            Recording recording) {
        this.tracks = tracks;
        this.cases = cases;
        this.accusing = accusing;
        this.proving = proving;
        this.text = text;
        this.recording = recording;
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
        recording.changed(track, "track.investigated", before, by, form.facts());
        if (form.finding() == Finding.CRIME) {
            recording.tell(new CrimeSuspected(file.caseNo(), trackNo, form.reason()));
        }
        return Recording.done();
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
            recording.changed(track, "track.finding_returned", before, by, form.comment());
        } else if (before != TrackState.UNDER_REVIEW) {
            throw new TrackNotReady(track, TrackState.CONCLUDED);
        } else {
            recording.noted(track, "track.finding_agreed", by, form.comment());
        }
        return Recording.done();
    }

    /**
     * Public security has decided: it has filed the case, or gives it back for a penalty.
     *
     * @return whether a track waited for that
     */
    public boolean crimeAnswered(String caseNo, boolean filed, Actor by) {
        List<CaseTrack> waiting = tracks.findByCaseNo(caseNo).stream()
                .filter(it -> it.state() == TrackState.WITH_POLICE).toList();
        waiting.forEach(it -> {
            CaseTrack track = tracks.lock(it.trackNo());
            if (!filed) {
                track.become(TrackState.PROPOSING);
                recording.changed(track, "track.crime_returned", TrackState.WITH_POLICE, by, null);
            }
            recording.tell(new CrimeAnswered(it.trackNo(), filed));
        });
        return !waiting.isEmpty();
    }

    private boolean isInvestigator(String trackNo, Actor by) {
        return by.account().equals(tracks.get(trackNo).finding().investigator());
    }
}
