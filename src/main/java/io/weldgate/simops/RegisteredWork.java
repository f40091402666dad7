package io.weldgate.simops;

import io.weldgate.decision.Window;
import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Position;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** Work that others must know of: permitted hot work, or what a unit has registered. */
@Entity
public class RegisteredWork {

    /**
     * IN_FORCE from its registration on, whether or not its time has come; COOLING while nobody has cleared the place
     * of hot work that has ended; REFUSED never was in force.
     */
    public enum State { IN_FORCE, COOLING, REFUSED, CANCELLED, OVER }

    @Id
    private String workNo;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private WorkKind kind;
    @Enumerated(EnumType.STRING)
    private State state = State.IN_FORCE;
    private String unitCode;
    private String areaCode;
    private String siteCode;
    private String permitNo;
    private String workContent;
    private String workPlace;
    @Embedded
    private Position position;
    private double elevationMetres;
    private Instant windowFrom;
    private Instant windowUntil;
    private String registeredBy;
    private Instant registeredAt;
    private String decisionId;

    protected RegisteredWork() {}

    RegisteredWork(String workNo, NearbyWorkForm form, Site site, String areaCode, String account, Instant now) {
        this.workNo = workNo;
        this.kind = form.kind().kind();
        this.unitCode = site.unitCode();
        this.areaCode = areaCode;
        this.siteCode = site.code();
        this.workContent = form.workContent();
        this.workPlace = form.workPlace();
        this.position = new Position(form.latitude(), form.longitude());
        this.elevationMetres = form.elevationMetres() == null ? 0 : form.elevationMetres();
        this.windowFrom = form.from().toInstant();
        this.windowUntil = form.until().toInstant();
        this.registeredBy = account;
        this.registeredAt = now;
    }

    RegisteredWork(String workNo, String account, Instant now) {
        this.workNo = workNo;
        this.registeredBy = account;
        this.registeredAt = now;
    }

    /** Takes over where and when a permit lets hot work be done. */
    void follow(Spot hotWork, String place) {
        kind = hotWork.kind();
        unitCode = hotWork.unitCode();
        areaCode = hotWork.areaCode();
        siteCode = hotWork.siteCode();
        permitNo = hotWork.subject();
        workPlace = place;
        position = hotWork.position();
        elevationMetres = hotWork.elevationMetres();
        windowFrom = hotWork.window().from();
        windowUntil = hotWork.window().until();
        state = State.IN_FORCE;
    }

    void cools(Instant until) {
        state = State.COOLING;
        windowUntil = until;
    }

    void become(State next) {
        state = next;
    }

    void judged(String decision) {
        decisionId = decision;
    }

    public boolean isWithin(Scope scope) {
        return scope.covers(unitCode, areaCode);
    }

    /** The same, a place that nobody has cleared being hot until then at least. */
    Spot spot(Instant hotUntil) {
        boolean hotter = state == State.COOLING && hotUntil.isAfter(windowUntil);
        return spot(new Window(windowFrom, hotter ? hotUntil : windowUntil));
    }

    public Spot spot() {
        return spot(new Window(windowFrom, windowUntil));
    }

    private Spot spot(Window window) {
        return new Spot(permitNo == null ? workNo : permitNo, kind, unitCode, areaCode, siteCode,
                position, elevationMetres, window);
    }

    public String workNo() {
        return workNo;
    }

    public WorkKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String unitCode() {
        return unitCode;
    }

    public String areaCode() {
        return areaCode;
    }

    public String siteCode() {
        return siteCode;
    }

    /** Null unless it is hot work under a permit. */
    public String permitNo() {
        return permitNo;
    }

    public String workContent() {
        return workContent;
    }

    public String workPlace() {
        return workPlace;
    }

    public Instant windowFrom() {
        return windowFrom;
    }

    public Instant windowUntil() {
        return windowUntil;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The verdict on its registration; null for hot work, whose permit has its own. */
    public String decisionId() {
        return decisionId;
    }
}
