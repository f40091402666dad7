package io.weldgate.telemetry;

import io.weldgate.telemetry.Uplink.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What is known of a terminal at present. */
@Entity
public class TerminalState {

    @Id
    private String deviceId;
    private boolean online;
    private Boolean switchState;
    @Column(name = "amperes")
    private Double current;
    private Double latitude;
    private Double longitude;
    private Instant lastSeenAt;
    private Instant receivedAt;
    private Instant beatAt;
    private Instant loggedInAt;
    private Long boot;
    private Long seq;
    private String firmware;
    private String iccid;

    protected TerminalState() {}

    TerminalState(String deviceId) {
        this.deviceId = deviceId;
    }

    /**
     * Takes over an uplink unless something newer is known: buffered and reordered messages must not turn time back.
     *
     * @param told the terminal's own time; null where it cannot be trusted
     * @return whether it was taken over
     */
    boolean absorb(Kind kind, Reading reading, Instant told, Instant received) {
        if (kind == Kind.OFFLINE) {
            return leave(reading, received);
        }
        Numbering known = new Numbering(boot, seq);
        int order = reading.numbering().comparedTo(known);
        boolean clockWentOn = lastSeenAt == null || !(told == null ? received : told).isBefore(lastSeenAt);
        if (!isNews(reading.numbering(), order, told != null, clockWentOn)) {
            return false;
        }
        // a clock that fell back while the numbers went on tells nothing
        Instant seenAt = told == null || order > 0 && !clockWentOn ? received : told;
        Numbering now = reading.numbering().after(known);
        boot = now.boot();
        seq = now.seq();
        online = true;
        lastSeenAt = seenAt;
        receivedAt = received;
        firmware = told(reading.firmware(), firmware);
        iccid = told(reading.iccid(), iccid);
        latitude = told(reading.latitude(), latitude);
        longitude = told(reading.longitude(), longitude);
        if (kind == Kind.HEARTBEAT) {
            switchState = reading.switchState();
            current = reading.current();
            beatAt = received;
        }
        loggedInAt = kind == Kind.LOGIN ? received : loggedInAt;
        return true;
    }

    /**
     * A last will was written when its terminal connected, so that its time says nothing; one of an earlier boot is
     * void.
     */
    private boolean leave(Reading reading, Instant received) {
        if (boot != null && reading.boot() != null && reading.boot() < boot) {
            return false;
        }
        online = false;
        receivedAt = received;
        return true;
    }

    /**
     * The numbers tell the order, since clocks step back. Lower numbers begin anew, as after a factory reset, if the
     * clock went on, or if there is none and the terminal had fallen silent. Without numbers the clock decides, but
     * not against a terminal that has fallen silent: it would stay unwatched until its clock catches up.
     */
    private boolean isNews(Numbering numbers, int order, boolean timed, boolean clockWentOn) {
        if (order != 0) {
            return order > 0 || (timed ? clockWentOn : !online);
        }
        return clockWentOn || !online && numbers.tellsNothing();
    }

    private static <T> T told(T value, T before) {
        return value == null ? before : value;
    }

    public String deviceId() {
        return deviceId;
    }

    /** Whether it was heard of within the last missed heartbeats and has not taken its leave. */
    public boolean online() {
        return online;
    }

    /** When its last heartbeat was received, which is as old as {@link #switchState}; null before the first. */
    public Instant beatAt() {
        return beatAt;
    }

    /** When its last login was received; null before the first. */
    public Instant loggedInAt() {
        return loggedInAt;
    }

    /** True is live, false locked, null never told. */
    public Boolean switchState() {
        return switchState;
    }

    /** In ampere at the last heartbeat; null if it told none. */
    public Double current() {
        return current;
    }

    /** WGS-84 degrees; null together with the longitude while it never had a fix. */
    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    /** By the terminal's own clock where that can be trusted; null if it only ever took its leave. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** By our clock. */
    public Instant receivedAt() {
        return receivedAt;
    }

    public String firmware() {
        return firmware;
    }

    public String iccid() {
        return iccid;
    }
}
