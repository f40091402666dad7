package io.weldgate.process;

import io.weldgate.certificate.Certificates;
import io.weldgate.decision.Grade;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.permit.GasTesting;
import io.weldgate.permit.HazardBook;
import io.weldgate.permit.HotWork;
import io.weldgate.permit.Permit;
import io.weldgate.registry.Machine;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Example values that depend on the moment, the place and the people, so that every example would be accepted. */
@Component
class Examples {

    private static final Set<String> SAMPLED = Set.of("test-gas", "gas-test");
    private static final Duration LONGER = Duration.ofMinutes(30);

    private final Sites sites;
    private final People people;
    private final Certificates certificates;
    private final GasTesting gasTesting;
    private final HazardBook hazards;
    private final LimitsBook limits;
    private final Clock clock;

    Examples(Sites sites, People people, Certificates certificates, GasTesting gasTesting, HazardBook hazards,
            LimitsBook limits, Clock clock) {
        this.sites = sites;
        this.people = people;
        this.certificates = certificates;
        this.gasTesting = gasTesting;
        this.hazards = hazards;
        this.limits = limits;
        this.clock = clock;
    }

    /** For an application by this account with this machine: from now on, for half the longest window. */
    Map<String, Object> application(Machine machine, String account, Locale locale) {
        Site site = sites.getReferenceById(machine.siteCode());
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var profile = Profile.valueOf(site.profile());
        var window = limits.inForce(profile, now.toLocalDate()).window();
        Map<String, Object> examples = place(site);
        examples.put("machineCode", machine.code());
        List<String> welders = certificates.existsByHolder(account) ? List.of(account)
                : certificates.findWelders(machine.unitCode(), now.toLocalDate(), Limit.of(1));
        if (!welders.isEmpty()) {
            examples.put("welders", welders);
        }
        people.findWatches(machine.unitCode(), account, now.toLocalDate(), Limit.of(1)).stream().map(Person::personNo)
                .findFirst().ifPresent(watch -> examples.put("watch", watch));
        examples.put("from", now);
        examples.put("until", now.plus(window.dividedBy(2)));
        examples.put("grade", mildest(profile));
        examples.put("circumstances", List.of());
        examples.putAll(hazards.of(machine, WeldingProcess.SHIELDED_METAL_ARC, Set.of(), locale).asExamples());
        examples.put("linkedPermits", List.of());
        if (!profiles(machine).contains(Profile.CROWDED)) {
            examples.put("plan", List.of());
        }
        return examples;
    }

    /** Of the place where a machine stands, overlays among them. */
    Set<Profile> profiles(Machine machine) {
        Site site = sites.getReferenceById(machine.siteCode());
        return Stream.concat(Stream.of(site.profile()), site.overlays().stream()).map(Profile::valueOf)
                .collect(Collectors.toSet());
    }

    /** For a task's form: the place of the work, and what the permit already says. */
    Map<String, Object> of(String key, Permit permit) {
        Map<String, Object> examples = place(sites.getReferenceById(permit.siteCode()));
        HotWork work = permit.work();
        OffsetDateTime end = work.windowUntil().atZone(clock.getZone()).toOffsetDateTime();
        if ("correct-application".equals(key)) {
            examples.put("machineCode", permit.machineCode());
            examples.put("welders", permit.welders());
            examples.put("watch", permit.watch());
            examples.put("from", work.windowFrom().atZone(clock.getZone()).toOffsetDateTime());
            examples.put("until", end);
            examples.putAll(content(work));
        }
        examples.put("confirmedMeasures", work.involvedMeasures());
        examples.put("extinguisherCount", work.extinguishers());
        examples.put("protectiveEquipment", ProtectiveEquipment.values());
        examples.put("sampledAt", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        if (SAMPLED.contains(key)) {
            wanted(permit).ifPresent(place -> examples.put("samplingPlace", place));
        }
        examples.put("until", "extension".equals(key) ? longer(permit, end) : end);
        // a unit may have nobody else: the form is there all the same
        examples.put("welder", others(permit).orElse(permit.welders().get(0)));
        if ("watch-change".equals(key)) {
            examples.put("watch", people.findWatches(permit.unitCode(), permit.watch(),
                    LocalDate.now(clock), Limit.of(1)).stream().map(Person::personNo).findFirst()
                    .orElse(permit.watch()));
        }
        return examples;
    }

    /** The first place for which the rules want a sample; none where they want none. */
    private Optional<String> wanted(Permit permit) {
        return gasTesting.wanting(permit.permitNo()).stream().filter(finding -> finding.code().startsWith("GAS_TEST"))
                .map(finding -> finding.arguments().get(0)).findFirst();
    }

    /** What an earlier permit says of its work, without people, times and confirmations: the draft of another. */
    Map<String, Object> content(HotWork work) {
        Map<String, Object> content = new HashMap<>();
        content.put("workContent", work.workContent());
        content.put("process", work.process());
        content.put("workPlace", work.workPlace());
        content.put("latitude", work.position().latitude());
        content.put("longitude", work.position().longitude());
        content.put("hazards", work.hazards());
        content.put("measures", work.measures());
        content.put("extinguishers", work.extinguishers());
        content.put("circumstances", work.circumstances());
        content.put("involvedMeasures", work.involvedMeasures());
        content.put("elevationMetres", work.elevationMetres());
        content.put("projectCode", told(work.projectCode()));
        content.put("contractor", told(work.contractor()));
        content.put("supervisor", told(work.supervisor()));
        content.put("linkedPermits", work.linkedPermits());
        if (work.askedGrade() != null) {
            content.put("grade", work.askedGrade());
        }
        return content;
    }

    private static String told(String text) {
        return text == null ? "" : text;
    }

    private static Grade mildest(Profile profile) {
        Grade[] grades = Grade.values();
        return Arrays.stream(grades).filter(grade -> grade.isOf(profile)).reduce((worse, milder) -> milder)
                .orElseThrow();
    }

    /** Half an hour more, or until the night begins where nobody above has approved. */
    private OffsetDateTime longer(Permit permit, OffsetDateTime end) {
        OffsetDateTime night = end.with(limits.inForce(permit.regime(), end.toLocalDate()).nightFrom());
        OffsetDateTime longer = end.plus(LONGER);
        return permit.approval().escalated() || !night.isAfter(end) || longer.isBefore(night) ? longer : night;
    }

    /** Someone of the unit with a certificate, other than the welder who leads. */
    private Optional<String> others(Permit permit) {
        return certificates.findWelders(permit.unitCode(), LocalDate.now(clock), Limit.of(2))
                .stream().filter(welder -> !welder.equals(permit.welders().get(0))).findFirst();
    }

    private static Map<String, Object> place(Site site) {
        Map<String, Object> examples = new HashMap<>();
        examples.put("latitude", site.centre().latitude());
        examples.put("longitude", site.centre().longitude());
        return examples;
    }
}
