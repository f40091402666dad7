package io.weldgate.simops;

import io.weldgate.registry.Sites;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Examples of a registration that would be accepted: the unit's first site, from now on. */
@Component
public class NearbyWorkExamples {

    private static final Duration SOME_TIME = Duration.ofHours(2);

    private final Sites sites;
    private final Clock clock;

    NearbyWorkExamples(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** @param unitCode whose officer asks */
    @Transactional(readOnly = true)
    public Map<String, Object> of(String unitCode) {
        Map<String, Object> examples = new HashMap<>();
        sites.findByUnitCodeOrderByCode(unitCode).stream().filter(it -> !it.isOver(LocalDate.now(clock)))
                .findFirst().ifPresent(site -> {
            examples.put("latitude", site.centre().latitude());
            examples.put("longitude", site.centre().longitude());
        });
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        examples.put("from", now);
        examples.put("until", now.plus(SOME_TIME));
        return examples;
    }
}
