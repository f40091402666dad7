package io.weldgate.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of the trail; never changed, never deleted. */
@Entity
@Immutable
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    private String subject;
    private String step;
    private String actor;
    private String actorName;
    private String onBehalfOf;
    private String fromState;
    private String toState;
    private Double latitude;
    private Double longitude;
    private String verdict;
    private String decisionId;
    private String text;
    private String salt;
    private String stamp;

    protected AuditEntry() {}

    AuditEntry(Instant at, Entry entry, String salt, String stamp) {
        this.at = at;
        this.subject = entry.subject();
        this.step = entry.step();
        this.actor = entry.actor().account();
        this.actorName = entry.actor().name();
        this.onBehalfOf = entry.actor().onBehalfOf();
        this.fromState = entry.from();
        this.toState = entry.to();
        this.latitude = entry.latitude();
        this.longitude = entry.longitude();
        this.verdict = entry.verdict();
        this.decisionId = entry.decisionId();
        this.text = entry.text();
        this.salt = salt;
        this.stamp = stamp;
    }

    /** In the order of the table's columns. */
    Object[] values() {
        return new Object[] {Links.utc(at), subject, step, actor, actorName, onBehalfOf, fromState, toState, latitude,
            longitude, verdict, decisionId, text, salt, stamp};
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String subject() {
        return subject;
    }

    public String step() {
        return step;
    }

    public Actor actor() {
        return new Actor(actor, actorName, onBehalfOf);
    }

    public String fromState() {
        return fromState;
    }

    public String toState() {
        return toState;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    public String verdict() {
        return verdict;
    }

    public String decisionId() {
        return decisionId;
    }

    public String text() {
        return text;
    }
}
