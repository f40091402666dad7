package io.weldgate.investigation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a track came where; null for what has not been yet. */
@Embeddable
public class TrackCourse {

    private Instant openedAt;
    private Instant clockFrom;
    private Instant notifiedAt;
    private Instant decidedAt;
    private String decidedBy;
    private Instant servedAt;
    private Instant concludedAt;

    protected TrackCourse() {}

    TrackCourse(Instant openedAt, Instant clockFrom) {
        this.openedAt = openedAt;
        this.clockFrom = clockFrom;
    }

    void notified(Instant at) {
        notifiedAt = at;
    }

    void decided(String by, Instant at) {
        decidedBy = by;
        decidedAt = at;
    }

    void served(Instant at) {
        servedAt = at;
    }

    void concluded(Instant at) {
        concludedAt = at;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the case was filed: from then on the time to decide runs. */
    public Instant clockFrom() {
        return clockFrom;
    }

    /** Of the last proposal. */
    public Instant notifiedAt() {
        return notifiedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
