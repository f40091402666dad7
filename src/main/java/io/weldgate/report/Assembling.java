package io.weldgate.report;

import io.weldgate.certificate.Citing;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Profile;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.permit.GasTests;
import io.weldgate.permit.HotWork;
import io.weldgate.permit.Permit;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import io.weldgate.report.PermitSheet.GasTest;
import io.weldgate.report.PermitSheet.Values;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers from the business rooms what stands on the documents of a permit. */
@Component
class Assembling {

    private final People people;
    private final Sites sites;
    private final WorkUnits units;
    private final Machines machines;
    private final Citing certificates;
    private final GasTests gasTests;
    private final Attesting attesting;
    private final Endorsing endorsing;
    private final Recounting recounting;
    private final Wording wording;
    private final Clock clock;
    private final String publicUrl;

    Assembling(People people, Sites sites, WorkUnits units, Machines machines, Citing certificates,
            GasTests gasTests, Attesting attesting, Endorsing endorsing, Recounting recounting,
            Wording wording, Clock clock, @Value("${weldgate.public-url}") String publicUrl) {
        this.people = people;
        this.sites = sites;
        this.units = units;
        this.machines = machines;
        this.certificates = certificates;
        this.gasTests = gasTests;
        this.attesting = attesting;
        this.endorsing = endorsing;
        this.recounting = recounting;
        this.wording = wording;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    PermitSheet sheet(Document document, Permit permit, Reader reader) {
        var attested = attesting.on(permit);
        var checks = document == Document.FIVE_STEP_RECORD ? recounting.checks(permit) : Recounting.Recounted.NONE;
        return new PermitSheet(values(permit, attested, reader), gasTests(permit),
                Checklist.of(document, permit, attested.measures()),
                endorsing.signatures(document, permit), checks.checks(), checks.photoNote());
    }

    private Values values(Permit permit, Attesting.Attested attested, Reader reader) {
        HotWork work = permit.work();
        Site site = sites.findById(permit.siteCode()).orElseThrow();
        String unit = units.findById(permit.unitCode()).orElseThrow().name();
        String doer = work.contractor() == null ? unit
                : units.findById(work.contractor()).map(WorkUnit::name).orElse(work.contractor());
        String leader = name(permit.welders().get(0));
        return new Values(permit.permitNo(), wording.both("status." + permit.status()),
                permit.status().inForce() ? "" : wording.both("document.notInForce"),
                wording.both("document.profile." + permit.profile()), unit, doer, site.name(),
                wording.minute(permit.appliedAt()), work.workContent(), site.name() + "　" + work.workPlace(),
                grade(permit), wording.chinese("form.WeldingProcess." + work.process()),
                permit.welders().stream().map(it -> welder(it, reader)).collect(Collectors.joining("\n")),
                masked(permit), leader, watch(permit),
                permit.machineCode() + "　" + machines.findById(permit.machineCode()).orElseThrow().name(),
                work.linkedPermits().isEmpty() ? wording.chinese("document.noLinkedPermits")
                        : String.join("、", work.linkedPermits()),
                work.hazards(), wording.window(work.windowFrom(), work.windowUntil()), work.measures(),
                wording.chinese("document.extinguishers") + " " + work.extinguishers(), attested.briefedBy(),
                attested.briefed(),
                Wording.masked(leader) + "　　" + wording.chinese("document.phone"),
                wording.both("document.printed") + " " + wording.stamp(clock.instant()) + "  " + reader.actor().name(),
                verifyAt(permit.permitNo()));
    }

    private String verifyAt(String permitNo) {
        return publicUrl.replaceAll("/+$", "") + "/v/" + permitNo;
    }

    private List<GasTest> gasTests(Permit permit) {
        return gasTests.findByPermitNoOrderById(permit.permitNo()).stream()
                .map(it -> new GasTest(wording.stamp(it.sampledAt()),
                        wording.chinese("form.SamplingPlace." + it.samplingPlace()) + " " + it.place(),
                        it.gas() == RepresentativeGas.OTHER ? it.gasName()
                                : wording.chinese("form.RepresentativeGas." + it.gas()),
                        number(it.volumePercent()), number(it.oxygenPercent()), it.testerName())).toList();
    }

    /** As it was entered, without the noise of binary fractions. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The grades of the place with the permit's own ticked, as on the paper form. */
    private String grade(Permit permit) {
        Grade own = permit.approval().grade();
        String grades = choices(own, permit.profile()).stream()
                .map(it -> (it == own ? "✓ " : "□ ") + wording.chinese("document.grade." + it))
                .collect(Collectors.joining("　"));
        return permit.approval().escalated() ? grades + "　✓ " + wording.chinese("document.escalated") : grades;
    }

    private static List<Grade> choices(Grade own, Profile profile) {
        List<Grade> hazchem = List.of(Grade.SPECIAL, Grade.GRADE_1, Grade.GRADE_2);
        List<Grade> construction = List.of(Grade.CLASS_1, Grade.CLASS_2, Grade.CLASS_3);
        if (hazchem.contains(own) || own == null && profile == Profile.HAZCHEM) {
            return hazchem;
        }
        return construction.contains(own) || own == null && profile == Profile.CONSTRUCTION ? construction
                : List.of(Grade.ORDINARY);
    }

    private String welder(String personNo, Reader reader) {
        String held = certificates.of(personNo).stream()
                .map(it -> wording.chinese("document.family." + it.family()) + " "
                        + (reader.numbers() ? it.number() : it.masked())
                        + (it.validTo() == null ? "" : " " + wording.chinese("document.validTo") + it.validTo()))
                .collect(Collectors.joining("；"));
        return name(personNo) + (held.isEmpty() ? "" : "　" + held);
    }

    private String watch(Permit permit) {
        String supervisor = permit.work().supervisor();
        return name(permit.watch()) + (supervisor == null ? ""
                : "　" + wording.chinese("document.supervisor") + name(supervisor));
    }

    private String masked(Permit permit) {
        return wording.chinese("document.welders") + permit.welders().stream().map(this::name).map(Wording::masked)
                .collect(Collectors.joining("、"))
                + "　　" + wording.chinese("document.watch") + Wording.masked(name(permit.watch()));
    }

    private String name(String personNo) {
        return people.findById(personNo).map(Person::name).orElse(personNo);
    }
}
