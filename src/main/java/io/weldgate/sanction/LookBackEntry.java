package io.weldgate.sanction;

import io.weldgate.decision.CertificateFamily;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** 倒查: a certificate that should be revoked (S4-11; F13), and what its issuer has done about it. */
@Entity
public class LookBackEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String certificateId;
    private String holder;
    @Enumerated(EnumType.STRING)
    private CertificateFamily family;
    private String issuer;
    private String areaCode;
    private String department;
    private String reason;
    private String sourceNo;
    @Enumerated(EnumType.STRING)
    private LookBackState state = LookBackState.PROPOSED;
    private Instant proposedAt;
    private Instant endedAt;
    private String answer;

    protected LookBackEntry() {}

    LookBackEntry(HeldCertificate of, String areaCode, String department, String reason, String sourceNo, Instant at) {
        this.certificateId = of.certificateId();
        this.holder = of.holder();
        this.family = of.family();
        this.issuer = of.issuer();
        this.areaCode = areaCode;
        this.department = department;
        this.reason = reason;
        this.sourceNo = sourceNo;
        this.proposedAt = at;
    }

    void end(LookBackForm form, Instant at) {
        if (state != LookBackState.PROPOSED) {
            throw new EntryNotOpen(certificateId, state);
        }
        this.state = form.revoked() ? LookBackState.REVOKED : LookBackState.REFUSED;
        this.answer = form.answer();
        this.endedAt = at;
    }

    boolean isSeenBy(Sanctioner who) {
        return who.scope().covers(null, areaCode) || department.equals(who.department());
    }

    public Long id() {
        return id;
    }

    public String certificateId() {
        return certificateId;
    }

    /** Person number. */
    public String holder() {
        return holder;
    }

    public CertificateFamily family() {
        return family;
    }

    public String issuer() {
        return issuer;
    }

    public String areaCode() {
        return areaCode;
    }

    public String reason() {
        return reason;
    }

    /** The case or the entry of the blacklist from which it follows. */
    public String sourceNo() {
        return sourceNo;
    }

    public LookBackState state() {
        return state;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String answer() {
        return answer;
    }
}
