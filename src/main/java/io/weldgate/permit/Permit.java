package io.weldgate.permit;

import io.weldgate.decision.Fact.Profile;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The hot-work permit. It guards its own transitions, whoever asks for them. */
@Entity
public class Permit {

    @Id
    private String permitNo;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private PermitStatus status;
    private String applicant;
    private String approver;
    private String unitCode;
    private String areaCode;
    private String siteCode;
    @Enumerated(EnumType.STRING)
    private Profile profile;
    private boolean escalated;
    private String machineCode;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "permit_welder", joinColumns = @JoinColumn(name = "permit_no"))
    @OrderColumn(name = "position")
    @Column(name = "person_no")
    private List<String> welders = new ArrayList<>();
    private String watch;
    @Embedded
    private HotWork work;
    private Instant appliedAt;
    private Instant startedAt;
    private Instant watchSeenAt;
    private Instant clearedAt;
    private String applicationDecision;

    protected Permit() {}

    Permit(String permitNo, String applicant, Machine machine, Site site, String areaCode, Instant now) {
        this.permitNo = permitNo;
        this.applicant = applicant;
        this.machineCode = machine.code();
        this.unitCode = machine.unitCode();
        this.siteCode = site.code();
        this.profile = Profile.valueOf(site.profile());
        this.areaCode = areaCode;
        this.status = PermitStatus.IN_APPROVAL;
        this.appliedAt = now;
    }

    /** Takes over what was applied for; the machine stays, since unit, site and profile follow from it. */
    void fill(Application application) {
        welders = new ArrayList<>(application.welders());
        watch = application.watch();
        work = HotWork.of(application);
    }

    PermitStatus become(PermitStatus next) {
        PermitStatus before = status;
        if (!before.leadsTo(next)) {
            throw new PermitNotOpen(permitNo, before, next);
        }
        status = next;
        return before;
    }

    void judged(String decisionId, boolean mustEscalate) {
        applicationDecision = decisionId;
        escalated = mustEscalate;
    }

    void approvedBy(String account) {
        approver = account;
    }

    void startedAt(Instant instant) {
        if (startedAt == null) {
            startedAt = instant;
        }
    }

    void watchSeenAt(Instant instant) {
        watchSeenAt = instant;
    }

    void clearedAt(Instant instant) {
        clearedAt = instant;
    }

    public boolean isWithin(Scope scope) {
        return scope.covers(unitCode, areaCode);
    }

    public String permitNo() {
        return permitNo;
    }

    public PermitStatus status() {
        return status;
    }

    public String applicant() {
        return applicant;
    }

    public String approver() {
        return approver;
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

    public Profile profile() {
        return profile;
    }

    /** Whether the level above must approve (GB 30871-2022 5.1.1). */
    public boolean escalated() {
        return escalated;
    }

    public String machineCode() {
        return machineCode;
    }

    public List<String> welders() {
        return List.copyOf(welders);
    }

    public String watch() {
        return watch;
    }

    public HotWork work() {
        return work;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** Since when the machine may have been live under this permit; null before. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When the fire watch last showed presence. */
    public Instant watchSeenAt() {
        return watchSeenAt;
    }

    /** When 处置 was done and the machine was free for other work; null before. */
    public Instant clearedAt() {
        return clearedAt;
    }

    /** The verdict on the application as it stands. */
    public String applicationDecision() {
        return applicationDecision;
    }
}
