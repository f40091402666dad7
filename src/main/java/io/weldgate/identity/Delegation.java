package io.weldgate.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One officer signs for another for a time; both are known by their accounts. */
@Entity
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String unitCode;
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private ApproverRole role;
    private String delegator;
    private String delegate;
    private Instant startsAt;
    private Instant endsAt;
    private String reason;
    private Instant revokedAt;

    protected Delegation() {}

    Delegation(SignedIn delegator, String delegate, DelegationForm form) {
        this.unitCode = delegator.unitCode();
        this.areaCode = delegator.areaCode();
        this.role = form.role();
        this.delegator = delegator.account();
        this.delegate = delegate;
        this.startsAt = form.from().toInstant();
        this.endsAt = form.until().toInstant();
        this.reason = form.reason();
    }

    void revoked(Instant at) {
        revokedAt = at;
    }

    /** The group whose tasks it opens. */
    String group() {
        return unitCode + ":" + role;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public ApproverRole role() {
        return role;
    }

    public String delegator() {
        return delegator;
    }

    public String delegate() {
        return delegate;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The first instant at which it no longer holds. */
    public Instant endsAt() {
        return endsAt;
    }

    public String reason() {
        return reason;
    }

    /** Null unless it was taken back. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
