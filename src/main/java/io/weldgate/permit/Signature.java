package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PermitFact;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** An approval of a permit, with who gave it, for which role, where and when (AQ 3064.2-2025 5.5). */
@Entity(name = "PermitSignature")
@Immutable
public class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String permitNo;
    private int round;
    private int sequence;
    private String role;
    private String account;
    private String name;
    private String onBehalfOf;
    private String opinion;
    private Instant signedAt;
    private Double latitude;
    private Double longitude;
    private String decisionId;

    protected Signature() {}

    Signature(Permit permit, int sequence, String role, ApprovalForm form, Actor signer, Instant signedAt,
            String decisionId) {
        this.permitNo = permit.permitNo();
        this.round = permit.approval().round();
        this.sequence = sequence;
        this.role = role;
        this.account = signer.account();
        this.name = signer.name();
        this.onBehalfOf = signer.onBehalfOf();
        this.opinion = form.comment();
        this.signedAt = signedAt;
        this.latitude = form.latitude();
        this.longitude = form.longitude();
        this.decisionId = decisionId;
    }

    /** That it was given, and in whose place if in another's. */
    List<Fact> facts() {
        Fact own = new PermitFact.Signed(role, account);
        return onBehalfOf == null ? List.of(own) : List.of(own, new PermitFact.Signed(role, onBehalfOf));
    }

    public String permitNo() {
        return permitNo;
    }

    public int round() {
        return round;
    }

    /** From 1. */
    public int sequence() {
        return sequence;
    }

    /** Which of the permit's signers it stands for. */
    public String role() {
        return role;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** Whose authority was delegated to the signer; null where it is his own. */
    public String onBehalfOf() {
        return onBehalfOf;
    }

    public String opinion() {
        return opinion;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    public String decisionId() {
        return decisionId;
    }
}
