package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.docket.Docketing;
import io.weldgate.enforcement.CaseStatus;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.ClosingCases;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends tracks, and closes the case once the coupled rule is met and the head has signed. */
@Component
@Transactional
public class Finalising {

    private final CaseTracks tracks;
    private final Cases cases;
    private final Accountabilities accountabilities;
    private final Docketing dockets;
    private final ClosingCases closingCases;
    private final FormText text;
    private final MessageSource messages;
    private final Chronicling chronicling;
    private final Clock clock;

    Finalising(CaseTracks tracks, Cases cases, Accountabilities accountabilities, Docketing dockets,
            ClosingCases closingCases, FormText text, MessageSource messages, Chronicling chronicling, Clock clock) {
        this.tracks = tracks;
        this.cases = cases;
        this.accountabilities = accountabilities;
        this.dockets = dockets;
        this.closingCases = closingCases;
        this.text = text;
        this.messages = messages;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    /** For the diagram: a track has its outcome. */
    public void endTrack(String trackNo) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.concluded(clock.instant());
        dockets.close(trackNo);
        chronicling.changed(track, "track.concluded", before, Actor.PLATFORM, track.reason());
        chronicling.tell(new TrackConcluded(track.caseNo(), trackNo, track.kind(), track.outcome()));
    }

    /** For the diagram: whether it was an accident, after which more than penalties follow (S2-31). */
    @Transactional(readOnly = true)
    public boolean wasAccident(String caseNo) {
        return cases.findById(caseNo).orElseThrow().violations().contains(Violation.ACCIDENT);
    }

    public List<FieldError> errors(String caseNo, AccountabilityForm form, Actor by, Locale locale) {
        boolean somebody = form.measure() != AccountabilityForm.Measure.NONE;
        return new Wording(text, AccountabilityForm.class, locale)
                .wrong(somebody && Wording.blank(form.name()), "NAME_MISSING", "name")
                .wrong(somebody && Wording.blank(form.position()), "POSITION_MISSING", "position").errors();
    }

    public Permission account(String caseNo, AccountabilityForm form, Actor by) {
        accountabilities.save(new Accountability(cases.lock(caseNo).caseNo(), form, by.account(), clock.instant()));
        chronicling.noted(caseNo, "case.accounted", by, form.document());
        return Chronicling.done();
    }

    public List<FieldError> errors(String caseNo, CaseClosingForm form, Actor by, Locale locale) {
        List<CaseTrack> all = tracks.findByCaseNo(caseNo);
        List<Track> missing = ClosingRule.missing(all);
        boolean closes = form.closing() == CaseClosingForm.Closing.CLOSE;
        return new Wording(text, CaseClosingForm.class, locale)
                .wrong(closes && !missing.isEmpty(), "TRACKS_OPEN", "closing", missing.stream()
                        .map(it -> messages.getMessage("jurisdiction.Track." + it, null, locale))
                        .collect(Collectors.joining("、")))
                .wrong(closes && wasAccident(caseNo) && accountabilities.findByCaseNoOrderById(caseNo).isEmpty(),
                        "NOBODY_ACCOUNTED", "closing")
                .wrong(!closes && all.stream().anyMatch(it -> it.kind() == Track.SUPERVISION), "SUPERVISED_ALREADY",
                        "closing").errors();
    }

    /** @throws TrackNotReady if a track stands in the way, whoever asks */
    public Permission sign(String caseNo, CaseClosingForm form, Actor by) {
        cases.lock(caseNo);
        boolean closes = form.closing() == CaseClosingForm.Closing.CLOSE;
        if (closes && !ClosingRule.missing(tracks.findByCaseNo(caseNo)).isEmpty()) {
            throw new TrackNotReady("tracks of " + caseNo + " have no outcome");
        }
        chronicling.noted(caseNo, closes ? "case.closing_signed" : "case.supervision_ordered", by, form.comment());
        return Chronicling.done();
    }

    /** For the diagram: 结案. What was filed on a referral has nobody else to close it, and feeds back by that. */
    public void conclude(String caseNo) {
        if (cases.lock(caseNo).status() == CaseStatus.FILED) {
            closingCases.close(caseNo);
        }
        chronicling.tell(new CaseConcluded(caseNo));
    }
}
