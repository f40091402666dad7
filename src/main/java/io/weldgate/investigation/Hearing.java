package io.weldgate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** 听证: asked for by the party, announced, held (行政处罚法 63 to 65). */
@Entity
public class Hearing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String trackNo;
    @Column(name = "round")
    private int round;
    private Instant askedAt;
    private String askedFor;
    private Instant plannedAt;
    private String place;
    private String chair;
    private Instant toldAt;
    private boolean isPublic;
    private Instant heldAt;
    private String minutes;
    private String opinion;

    protected Hearing() {}

    Hearing(CaseTrack track, String askedFor, Instant askedAt) {
        this.trackNo = track.trackNo();
        this.round = track.round();
        this.askedFor = askedFor;
        this.askedAt = askedAt;
    }

    void announced(HearingPlanForm form) {
        plannedAt = form.plannedAt().toInstant();
        place = form.place();
        chair = form.chair();
        toldAt = form.told().toInstant();
        isPublic = form.openToPublic();
    }

    /** @throws TrackNotReady if nobody has announced it */
    void held(HearingForm form) {
        if (plannedAt == null) {
            throw new TrackNotReady("the hearing of " + trackNo + " was not announced");
        }
        heldAt = form.heldAt().toInstant();
        chair = form.chair();
        minutes = form.minutes();
        opinion = form.opinion();
    }

    public String trackNo() {
        return trackNo;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Why, in the party's words. */
    public String askedFor() {
        return askedFor;
    }

    /** Null until it is announced. */
    public Instant plannedAt() {
        return plannedAt;
    }

    public String place() {
        return place;
    }

    /** Account of who leads it, or has led it. */
    public String chair() {
        return chair;
    }

    /** When the party was told. */
    public Instant toldAt() {
        return toldAt;
    }

    public boolean isPublic() {
        return isPublic;
    }

    /** Null until it was held. */
    public Instant heldAt() {
        return heldAt;
    }

    public String minutes() {
        return minutes;
    }

    public String opinion() {
        return opinion;
    }
}
