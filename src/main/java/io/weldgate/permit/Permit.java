package io.weldgate.permit;

import io.weldgate.decision.Profile;
import io.weldgate.decision.Regime;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

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
    private String unitCode;
    private String areaCode;
    private String siteCode;
    @Enumerated(EnumType.STRING)
    private Profile profile;
    @Convert(converter = Ticked.Words.class)
    private List<String> overlays = List.of();
    @Embedded
    private Approval approval = new Approval();
    private String machineCode;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "permit_welder", joinColumns = @JoinColumn(name = "permit_no"))
    @OrderColumn(name = "position")
    @Column(name = "person_no")
    @BatchSize(size = 100)
    private List<String> welders = new ArrayList<>();
    private String watch;
    @Embedded
    private HotWork work;
    private Instant appliedAt;
    @Embedded
    private Course course = new Course();

    protected Permit() {}

    Permit(String permitNo, String applicant, Machine machine, Site site, String areaCode, Instant now) {
        this.permitNo = permitNo;
        this.applicant = applicant;
        this.machineCode = machine.code();
        this.unitCode = machine.unitCode();
        this.siteCode = site.code();
        this.profile = Profile.valueOf(site.profile());
        this.overlays = site.overlays();
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

    /** Who works on once this welder takes over: he leads, who led leaves, the others stay. */
    List<String> crewUnder(String personNo) {
        return Stream.concat(Stream.of(personNo), welders.stream().skip(1)).distinct().toList();
    }

    void ledBy(String personNo) {
        welders = new ArrayList<>(crewUnder(personNo));
    }

    void watchedBy(String personNo) {
        watch = personNo;
        course.watchSeen(null);
    }

    void until(Instant later) {
        work = work.until(later);
    }

    /** The client's people see it, those who work under it, and of a contractor its office besides: nobody else's. */
    public boolean isWithin(Scope scope) {
        return scope.covers(unitCode, areaCode) || scope.isOneOf(welders) || scope.isOneOf(List.of(watch))
                || scope.isOfficeOf(work.contractor());
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

    public Approval approval() {
        return approval;
    }

    /** Who signed last; null while nobody has. */
    public String approver() {
        return approval.approver();
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

    /** Whose limits hold for this work. */
    public Regime regime() {
        return new Regime(profile, overlays.stream().map(Profile::valueOf).collect(Collectors.toSet()), areaCode);
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

    public Course course() {
        return course;
    }

    /** Since when the machine may have been live under this permit; null before. */
    public Instant startedAt() {
        return course.startedAt();
    }

    /** When 处置 was done and the machine was free for other work; null before. */
    public Instant clearedAt() {
        return course.clearedAt();
    }
}
