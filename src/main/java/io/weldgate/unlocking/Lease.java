package io.weldgate.unlocking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** The lease of one permit on its machine. The platform holds the upper bound: the terminal's own ends no later. */
@Entity
public class Lease {

    /** ASKED: an unlock is on its way. LAPSED: it ran out by itself. */
    public enum State { JUDGED, ASKED, ACTIVE, LAPSED, ENDED }

    @Id
    private String permitNo;
    private String deviceId;
    @Enumerated(EnumType.STRING)
    private State state;
    private String readinessDecision;
    private String warrantId;
    private String commandId;
    private long sequence;
    private int attempts;
    private Instant runningSince;
    private Instant renewAt;
    private Instant endsAt;

    protected Lease() {}

    Lease(String permitNo, String deviceId, String readinessDecision) {
        this.permitNo = permitNo;
        judged(readinessDecision, deviceId);
    }

    /** @param device the terminal that is installed now, which the unlock goes to */
    final void judged(String decisionId, String device) {
        state = State.JUDGED;
        readinessDecision = decisionId;
        deviceId = device;
    }

    void asked(String newWarrantId, Command unlock) {
        state = State.ASKED;
        warrantId = newWarrantId;
        commandId = unlock.commandId();
        sequence = unlock.sequence();
        attempts++;
    }

    /** The terminal has unlocked at this moment. */
    void begun(Instant at, Duration length) {
        runningSince = at;
        running(at, length);
    }

    void running(Instant now, Duration length) {
        state = State.ACTIVE;
        attempts = 0;
        endsAt = now.plus(length);
        renewAt = now.plus(length.dividedBy(2));
    }

    /** Whether the machine may be live at this moment. */
    boolean covers(Instant now) {
        return state == State.ACTIVE && endsAt.isAfter(now);
    }

    void renewalAsked(Instant nextTry) {
        renewAt = nextTry;
    }

    void lapsed() {
        state = State.LAPSED;
    }

    void ended() {
        state = State.ENDED;
        attempts = 0;
    }

    void giveUpCounting() {
        attempts = 0;
    }

    public String permitNo() {
        return permitNo;
    }

    public String deviceId() {
        return deviceId;
    }

    public State state() {
        return state;
    }

    String readinessDecision() {
        return readinessDecision;
    }

    String warrantId() {
        return warrantId;
    }

    String commandId() {
        return commandId;
    }

    /** Of the unlock; a lock with a higher number has taken the machine away from this lease. */
    long sequence() {
        return sequence;
    }

    Instant runningSince() {
        return runningSince;
    }

    int attempts() {
        return attempts;
    }

    Instant renewAt() {
        return renewAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
