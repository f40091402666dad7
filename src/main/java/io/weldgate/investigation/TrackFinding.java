package io.weldgate.investigation;

import io.weldgate.jurisdiction.Violation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What an investigation found. */
@Embeddable
public class TrackFinding {

    @Enumerated(EnumType.STRING)
    private Violation violation;
    private Long partyId;
    private String partyKey;
    private String facts;
    private String evidence;
    private String investigator;

    protected TrackFinding() {}

    TrackFinding(InvestigationForm form, Accused party, String investigator) {
        this.violation = form.violation();
        this.partyId = party == null ? null : party.partyId();
        this.partyKey = party == null ? null : party.key();
        this.facts = form.facts();
        this.evidence = form.evidence();
        this.investigator = investigator;
    }

    public Violation violation() {
        return violation;
    }

    /** Of the party of the case; null where there is nobody. */
    public Long partyId() {
        return partyId;
    }

    String partyKey() {
        return partyKey;
    }

    public String facts() {
        return facts;
    }

    /** Numbers in the chain of the case, with commas between them. */
    public String evidence() {
        return evidence;
    }

    /** Account of who investigated. */
    public String investigator() {
        return investigator;
    }
}
