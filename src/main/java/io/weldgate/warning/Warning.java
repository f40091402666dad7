package io.weldgate.warning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One warning, under its code of the warning catalogue (domain §4.4). */
@Entity
public class Warning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    private String subject;
    private String text;
    private Instant raisedAt;

    protected Warning() {}

    Warning(String code, String subject, String text, Instant raisedAt) {
        this.code = code;
        this.subject = subject;
        this.text = text;
        this.raisedAt = raisedAt;
    }

    public String code() {
        return code;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
