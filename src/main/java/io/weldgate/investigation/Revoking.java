package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever issued a certificate to revoke or withdraw it, and records the answer; nobody else may do it. */
@Component
@Transactional
public class Revoking {

    private final CaseTracks tracks;
    private final Penalties penalties;
    private final FormText text;
    private final Recording recording;
    private final Clock clock;

    Revoking(CaseTracks tracks, Penalties penalties, FormText text, Recording recording, Clock clock) {
        this.tracks = tracks;
        this.penalties = penalties;
        this.text = text;
        this.recording = recording;
        this.clock = clock;
    }

    /** For the diagram: whether an issuer has still to answer. */
    @Transactional(readOnly = true)
    public boolean asks(String trackNo) {
        return !asked(trackNo).isEmpty();
    }

    /** For the diagram: who is to answer next. */
    @Transactional(readOnly = true)
    public String issuer(String trackNo) {
        return asked(trackNo).get(0).measure().issuer() + ":HEAD";
    }

    public List<FieldError> errors(String trackNo, RevocationForm form, Actor by, Locale locale) {
        return new Wording(text, RevocationForm.class, locale)
                .wrong(form.answer() == RevocationForm.Answer.REVOKED && Wording.blank(form.document()),
                        "DOCUMENT_MISSING", "document").errors();
    }

    public Permission answer(String trackNo, RevocationForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        List<Penalty> asked = asked(trackNo);
        String issuer = asked.get(0).measure().issuer();
        boolean revoked = form.answer() == RevocationForm.Answer.REVOKED;
        asked.stream().filter(it -> it.measure().issuer().equals(issuer))
                .forEach(it -> it.settled(revoked ? PenaltyState.DONE : PenaltyState.NOT_CARRIED_OUT, form.reason(),
                        clock.instant()));
        recording.noted(track, revoked ? "track.certificate_revoked" : "track.revocation_declined", by, form.reason());
        return Recording.done();
    }

    private List<Penalty> asked(String trackNo) {
        return penalties.findByTrackNoOrderById(trackNo).stream()
                .filter(it -> it.state() == PenaltyState.DECIDED && it.kind().isIssuers()).toList();
    }
}
