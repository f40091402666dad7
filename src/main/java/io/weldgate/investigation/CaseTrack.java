package io.weldgate.investigation;

import io.weldgate.jurisdiction.Track;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** One of the investigations of a case, against one party; guards its own transitions. */
@Entity
public class CaseTrack {

    @Id
    private String trackNo;
    @Version
    private long version;
    private String caseNo;
    @Enumerated(EnumType.STRING)
    private Track kind;
    @Enumerated(EnumType.STRING)
    private TrackState state = TrackState.INVESTIGATING;
    @Enumerated(EnumType.STRING)
    private TrackOutcome outcome;
    private String reason;
    private String department;
    @Embedded
    private TrackFinding finding;
    @Column(name = "round")
    private int round;
    @Enumerated(EnumType.STRING)
    private PartyAnswer answer;
    private String statement;
    @Embedded
    private TrackCourse course;

    protected CaseTrack() {}

    /** @param clockFrom when the case was filed */
    CaseTrack(String trackNo, String caseNo, Track kind, String department, Instant clockFrom, Instant now) {
        this.trackNo = trackNo;
        this.caseNo = caseNo;
        this.kind = kind;
        this.department = department;
        this.course = new TrackCourse(now, clockFrom);
    }

    /** @throws TrackNotReady if it cannot be that now */
    void become(TrackState next) {
        if (!state.mayBecome(next)) {
            throw new TrackNotReady(this, next);
        }
        state = next;
    }

    /** @param party null where there is nobody */
    void investigated(InvestigationForm form, Accused party, String by) {
        become(form.finding().next());
        outcome = form.finding().outcome();
        reason = form.reason();
        finding = new TrackFinding(form, party, by);
    }

    /** What is proposed anew is another round, with a notice and an answer of its own. */
    void proposed() {
        become(TrackState.PROPOSED);
        round++;
        course.notified(null);
        answer = null;
        statement = null;
    }

    void notified(Instant at) {
        become(TrackState.NOTIFIED);
        course.notified(at);
    }

    /** A statement takes nobody's right to a hearing: the time for that goes on. */
    void answered(PartyAnswer given, String words) {
        if (given == PartyAnswer.STATEMENT && state == TrackState.NOTIFIED) {
            answer = given;
            statement = words;
            return;
        }
        become(given == PartyAnswer.HEARING ? TrackState.HEARING : TrackState.READY);
        answer = answer == PartyAnswer.STATEMENT && given != PartyAnswer.HEARING ? answer : given;
        statement = Wording.blank(words) ? statement : words;
    }

    void decided(String by, Instant at) {
        become(TrackState.DECIDED);
        outcome = TrackOutcome.PENALTY;
        course.decided(by, at);
    }

    /** 简易程序: decided and served at once, before the party's eyes. */
    void punishedOnSpot(String by, Instant at) {
        become(TrackState.DECIDED);
        round++;
        outcome = TrackOutcome.PENALTY;
        course.decided(by, at);
        served(at);
    }

    void served(Instant at) {
        become(TrackState.SERVED);
        course.served(at);
    }

    /** The head finds that nothing is to be imposed after all. */
    void spared(String why) {
        if (state != TrackState.READY) {
            throw new TrackNotReady(this, TrackState.CONCLUDED);
        }
        outcome = TrackOutcome.NO_VIOLATION;
        reason = why;
    }

    void concluded(Instant at) {
        become(TrackState.CONCLUDED);
        course.concluded(at);
    }

    /**
     * More of the act has come to the department after the track had ended: it begins anew, and what was imposed stays.
     *
     * @return false where it goes on anyway
     */
    boolean reopened() {
        boolean over = state == TrackState.CONCLUDED;
        if (over) {
            state = TrackState.INVESTIGATING;
            course.concluded(null);
        }
        return over;
    }

    public String trackNo() {
        return trackNo;
    }

    public String caseNo() {
        return caseNo;
    }

    public Track kind() {
        return kind;
    }

    public TrackState state() {
        return state;
    }

    /** Null until it is known. */
    public TrackOutcome outcome() {
        return outcome;
    }

    /** Why there is no penalty; null where there is one. */
    public String reason() {
        return reason;
    }

    /** Code of the one that leads it. */
    public String department() {
        return department;
    }

    /** Null until somebody has investigated. */
    public TrackFinding finding() {
        return finding;
    }

    /** How often penalties were proposed. */
    public int round() {
        return round;
    }

    public TrackCourse course() {
        return course;
    }

    /** To the notice of the last proposal; null until then. */
    public PartyAnswer answer() {
        return answer;
    }

    /** 陈述、申辩, in the party's words; null if he said nothing. */
    public String statement() {
        return statement;
    }
}
