package io.weldgate.process;

import io.weldgate.certificate.Certificates;
import io.weldgate.decision.LimitsBook;
import io.weldgate.permit.Permit;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Person;
import io.weldgate.registry.People;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.decision.Fact.Profile;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Example values that depend on the moment, the place and the people, so that every example would be accepted. */
@Component
class Examples {

    private final Sites sites;
    private final People people;
    private final Certificates certificates;
    private final LimitsBook limits;
    private final Clock clock;
    private final ZoneId zone;

    Examples(Sites sites, People people, Certificates certificates, LimitsBook limits, Clock clock, @Value("${weldgate.zone}") ZoneId zone) {
        this.sites = sites;
        this.people = people;
        this.certificates = certificates;
        this.limits = limits;
        this.clock = clock;
        this.zone = zone;
    }

    /** For an application by this account with this machine: from now on, for half the longest window. */
    Map<String, Object> application(Machine machine, String account) {
        Site site = sites.getReferenceById(machine.siteCode());
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
        var window = limits.inForce(Profile.valueOf(site.profile()), now.toLocalDate()).window();
        Map<String, Object> examples = place(site);
        examples.put("machineCode", machine.code());
        List<String> welders = certificates.existsByHolder(account) ? List.of(account)
                : certificates.findWelders(machine.unitCode(), now.toLocalDate(), Limit.of(1));
        if (!welders.isEmpty()) {
            examples.put("welders", welders);
        }
        people.findFirstByUnitCodeAndWatchTrainedTrueAndPersonNoNotOrderByPersonNo(machine.unitCode(), account)
                .map(Person::personNo).ifPresent(watch -> examples.put("watch", watch));
        examples.put("from", now);
        examples.put("until", now.plus(window.dividedBy(2)));
        return examples;
    }

    /** For a task's form: the place of the work, and what the permit already says. */
    Map<String, Object> of(String key, Permit permit) {
        Map<String, Object> examples = place(sites.getReferenceById(permit.siteCode()));
        if ("correct-application".equals(key)) {
            examples.put("machineCode", permit.machineCode());
            examples.put("welders", permit.welders());
            examples.put("watch", permit.watch());
            examples.put("workContent", permit.work().workContent());
            examples.put("process", permit.work().process());
            examples.put("workPlace", permit.work().workPlace());
            examples.put("from", permit.work().windowFrom().atZone(zone).toOffsetDateTime());
            examples.put("until", permit.work().windowUntil().atZone(zone).toOffsetDateTime());
            examples.put("hazards", permit.work().hazards());
            examples.put("measures", permit.work().measures());
            examples.put("extinguishers", permit.work().extinguishers());
        }
        return examples;
    }

    private static Map<String, Object> place(Site site) {
        Map<String, Object> examples = new HashMap<>();
        examples.put("latitude", site.centre().latitude());
        examples.put("longitude", site.centre().longitude());
        return examples;
    }
}
