package io.weldgate.permit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How the work under a permit has gone so far. */
@Embeddable
public class Course {

    private Instant startedAt;
    private Instant watchSeenAt;
    private Instant interruptedAt;
    private int interruptions;
    private String suspendedBy;
    private Instant clearedAt;

    protected Course() {}

    /** Only the first time counts. */
    void started(Instant now) {
        if (startedAt == null) {
            startedAt = now;
        }
    }

    void watchSeen(Instant now) {
        watchSeenAt = now;
    }

    /** Of several interruptions in a row the first tells how long the work has stood still. */
    void interrupted(Instant now) {
        if (interruptedAt == null) {
            interruptedAt = now;
            interruptions++;
        }
    }

    void goesOn() {
        interruptedAt = null;
        suspendedBy = null;
    }

    void suspended(String account) {
        suspendedBy = account;
    }

    void cleared(Instant now) {
        clearedAt = now;
    }

    /** Since when the machine may have been live under this permit; null before. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When the fire watch last showed presence. */
    public Instant watchSeenAt() {
        return watchSeenAt;
    }

    /** Since when the work stands still; null while it goes on, and before it has begun. */
    public Instant interruptedAt() {
        return interruptedAt;
    }

    public int interruptions() {
        return interruptions;
    }

    /** Who ordered the suspension in force; null where there is none. */
    public String suspendedBy() {
        return suspendedBy;
    }

    /** When 处置 was done and the machine was free for other work; null before. */
    public Instant clearedAt() {
        return clearedAt;
    }
}
