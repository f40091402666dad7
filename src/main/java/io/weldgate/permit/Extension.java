package io.weldgate.permit;

import io.weldgate.audit.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A longer window that was asked for, and what became of it. */
@Entity(name = "PermitExtension")
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String permitNo;
    private String askedBy;
    private Instant askedAt;
    private Instant untilAt;
    private String reason;
    private Boolean granted;
    private String decidedBy;
    private Instant decidedAt;

    protected Extension() {}

    Extension(String permitNo, Actor askedBy, Instant askedAt, ExtensionForm form) {
        this.permitNo = permitNo;
        this.askedBy = askedBy.account();
        this.askedAt = askedAt;
        this.untilAt = form.until().toInstant();
        this.reason = form.reason();
    }

    void decided(boolean yes, String account, Instant now) {
        granted = yes;
        decidedBy = account;
        decidedAt = now;
    }

    boolean open() {
        return granted == null;
    }

    public Instant until() {
        return untilAt;
    }

    public String reason() {
        return reason;
    }

    /** Who asked for it. */
    public String askedBy() {
        return askedBy;
    }

    /** Null while nobody has decided, or where it lapsed undecided. */
    public Boolean granted() {
        return granted;
    }
}
