package io.weldgate.permit;

import io.weldgate.audit.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What someone demanded of a permit; stored first, then the diagram acts on it. */
@Entity(name = "PermitDemand")
public class Demand {

    /** The demands that reach a permit from outside its tasks. */
    public enum Kind {
        WITHDRAWAL, REVOCATION, STOP, PRESENCE, SUSPENSION, RESUMPTION, EXTENSION, HANDOVER, WATCH_CHANGE, GAS_TEST,
        GAS_READINGS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String permitNo;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String actor;
    private String actorName;
    private Instant demandedAt;
    private Double latitude;
    private Double longitude;
    private String reason;
    private String personNo;

    protected Demand() {}

    Demand(String permitNo, Kind kind, Actor actor, Instant demandedAt, String reason, Double latitude,
            Double longitude) {
        this.permitNo = permitNo;
        this.kind = kind;
        this.actor = actor.account();
        this.actorName = actor.name();
        this.demandedAt = demandedAt;
        this.reason = reason;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** @param personNo who takes over */
    Demand naming(String personNo) {
        this.personNo = personNo;
        return this;
    }

    Actor actor() {
        return new Actor(actor, actorName);
    }

    Instant demandedAt() {
        return demandedAt;
    }

    Double latitude() {
        return latitude;
    }

    Double longitude() {
        return longitude;
    }

    String reason() {
        return reason;
    }

    String personNo() {
        return personNo;
    }
}
