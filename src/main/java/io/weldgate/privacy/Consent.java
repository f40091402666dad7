package io.weldgate.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody agreed to a purpose, to which words, from when to when. */
@Entity
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String account;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    private String textVersion;
    private Instant givenAt;
    private Instant withdrawnAt;

    protected Consent() {}

    Consent(String account, Purpose purpose, String textVersion, Instant givenAt) {
        this.account = account;
        this.purpose = purpose;
        this.textVersion = textVersion;
        this.givenAt = givenAt;
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    public Purpose purpose() {
        return purpose;
    }

    public String textVersion() {
        return textVersion;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Null while it stands. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
