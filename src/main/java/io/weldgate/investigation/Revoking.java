package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.registry.Holders;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever issued a certificate to revoke or withdraw it, and records the answer; nobody else may do it. */
@Component
@Transactional
public class Revoking {

    private static final String HEADS = ":HEAD";
    private static final String OFFICERS = ":OFFICER";

    private final Holders holders;
    private final CaseTracks tracks;
    private final Penalties penalties;
    private final FormText text;
    private final Chronicling chronicling;
    private final Clock clock;

    Revoking(Holders holders, CaseTracks tracks, Penalties penalties, FormText text, Chronicling chronicling,
            Clock clock) {
        this.holders = holders;
        this.tracks = tracks;
        this.penalties = penalties;
        this.text = text;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    /** For the diagram: whether an issuer has still to answer. */
    @Transactional(readOnly = true)
    public boolean asks(String trackNo) {
        return !asked(trackNo).isEmpty();
    }

    /** For the diagram: who is to answer next; where nobody heads it here, its officers. */
    @Transactional(readOnly = true)
    public String issuer(String trackNo) {
        String issuer = asked(trackNo).get(0).measure().issuer();
        return issuer + (holders.of(List.of(issuer + HEADS)).isEmpty() ? OFFICERS : HEADS);
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
        chronicling.noted(track, revoked ? "track.certificate_revoked" : "track.revocation_declined", by,
                form.reason());
        return Chronicling.done();
    }

    private List<Penalty> asked(String trackNo) {
        return penalties.findByTrackNoOrderById(trackNo).stream()
                .filter(it -> it.state() == PenaltyState.DECIDED && it.kind().isIssuers()).toList();
    }
}
