package io.weldgate.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody agreed to a purpose, to which words, from when to when; or that he was asked and did not. */
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
    private boolean declined;

    protected Consent() {}

    Consent(String account, Purpose purpose, String textVersion, Instant givenAt) {
        this.account = account;
        this.purpose = purpose;
        this.textVersion = textVersion;
        this.givenAt = givenAt;
    }

    /** That somebody was asked and did not agree: it stands at no time. */
    static Consent declined(String account, Purpose purpose, String textVersion, Instant askedAt) {
        Consent answer = new Consent(account, purpose, textVersion, askedAt);
        answer.withdraw(askedAt);
        answer.declined = true;
        return answer;
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    /** Neither taken back nor given to other words. */
    boolean standsFor(String words) {
        return withdrawnAt == null && textVersion.equals(words);
    }

    public Purpose purpose() {
        return purpose;
    }

    public String textVersion() {
        return textVersion;
    }

    /** Whether he was asked and said no, at {@link #givenAt}. */
    public boolean declined() {
        return declined;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Null while it stands. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
