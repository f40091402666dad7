package io.weldgate.api.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.FilledIn;
import io.weldgate.api.FindingAnswer;
import io.weldgate.api.FindingAnswers;
import io.weldgate.decision.Permission;
import io.weldgate.form.FormReading;
import io.weldgate.identity.NotAllowed;
import io.weldgate.inspection.Coverage;
import io.weldgate.inspection.Covering;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Nearby;
import io.weldgate.inspection.Orienting;
import io.weldgate.inspection.Sight;
import io.weldgate.inspection.Sighting;
import io.weldgate.inspection.Touring;
import io.weldgate.inspection.Visit;
import io.weldgate.registry.Position;
import io.weldgate.unlocking.MachineView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an officer needs on his round: where to go, and what the platform knows of what he has before him. */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionRoundsController {

    private final Touring touring;
    private final Covering covering;
    private final Sighting sighting;
    private final Orienting orienting;
    private final FormReading reading;
    private final FindingAnswers findings;
    private final Inspectors inspectors;

    InspectionRoundsController(Touring touring, Covering covering, Sighting sighting, Orienting orienting,
            FormReading reading, FindingAnswers findings, Inspectors inspectors) {
        this.touring = touring;
        this.covering = covering;
        this.sighting = sighting;
        this.orienting = orienting;
        this.reading = reading;
        this.findings = findings;
        this.inspectors = inspectors;
    }

    record Today(List<Visit> visits, List<Covered> coverage) {}

    record Covered(Coverage.Kind kind, LocalDate since, long all, long inspected, int percent) {}

    /** What is named; a certificate's number is that of a person, and so stands in no address. */
    record Named(InspectionKind kind, @Size(max = 32) String machineCode, @Size(max = 25) String certificateNumber,
            @Size(max = 32) String unitCode, @Size(max = 32) String siteCode) {}

    record Card(String family, String item, String state, LocalDate validTo, LocalDate reviewDueOn) {}

    /** @param verdict on this person at this machine, now; null where either is missing or unknown */
    record Seen(String unit, String unitName, String site, List<String> profiles, MachineView.View machine,
            String permitNo, List<Card> certificates, String verdict, List<FindingAnswer> findings,
            InspectionAnswers.Listed checklist) {}

    @GetMapping("/today")
    Today today() {
        Inspector by = inspectors.current();
        if (!by.isOfficial()) {
            throw new NotAllowed();
        }
        return new Today(touring.today(by.scope()), covering.of(by.scope()).stream().map(it -> new Covered(it.kind(),
                it.since(), it.all(), it.inspected(), it.percent())).toList());
    }

    /** Where somebody is stands in no address. */
    record Here(@NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}

    /** The places of one's area round a position, the nearest first. */
    @PostMapping("/places")
    List<Nearby> places(@RequestBody JsonNode body, Locale locale) {
        Inspector by = inspectors.current();
        Here here = new FilledIn(body).valid(reading, Here.class, by.actor(), locale);
        return orienting.round(new Position(here.latitude(), here.longitude()), by.scope());
    }

    @PostMapping("/sight")
    Seen sight(@Valid @RequestBody Named named, Locale locale) {
        Inspector by = inspectors.current();
        Sight sight = sighting.look(named.kind() == null ? InspectionKind.SITE : named.kind(), named.machineCode(),
                named.certificateNumber(), named.unitCode(), named.siteCode(), by);
        var subject = sight.subject();
        Permission verdict = sight.verdict();
        return new Seen(subject == null ? null : subject.unit().code(), subject == null ? null : subject.unit().name(),
                subject == null || subject.site() == null ? null : subject.site().code(),
                subject == null ? List.of() : subject.profiles(), sight.machine(), sight.permitNo(),
                sight.certificates().stream().map(it -> new Card(it.family().name(),
                        it.item() == null ? null : it.item().name(), it.standing().state().name(),
                        it.term().validTo(), it.term().reviewDueOn())).toList(),
                verdict == null ? null : verdict.verdict().name(),
                verdict == null ? List.of() : findings.of(verdict.findings(), locale),
                InspectionAnswers.listed(sight.list(), sight.items(), locale));
    }
}
