package io.weldgate.inspection;

import io.weldgate.registry.Box;
import io.weldgate.registry.Position;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an inspector which places of his area lie round him. Where he is, is asked and forgotten. */
@Component
public class Orienting {

    private final Sites sites;
    private final WorkUnits units;
    private final InspectionSettings settings;
    private final Clock clock;

    Orienting(Sites sites, WorkUnits units, InspectionSettings settings, Clock clock) {
        this.sites = sites;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** The nearest first; none beyond the distance that is set. */
    @Transactional(readOnly = true)
    public List<Nearby> round(Position here, Scope scope) {
        List<Site> near = sites.findWithin(Box.around(here, settings.near()), scope.unitCode(), scope.areas(),
                LocalDate.now(clock)).stream().filter(it -> here.metresTo(it.centre()) <= settings.near())
                .sorted(Comparator.comparingDouble(it -> here.metresTo(it.centre()))).limit(settings.offered())
                .toList();
        Map<String, String> names = units.findAllById(near.stream().map(Site::unitCode).distinct().toList()).stream()
                .collect(Collectors.toMap(WorkUnit::code, WorkUnit::name));
        return near.stream().map(it -> new Nearby(it.code(), it.name(), names.get(it.unitCode()),
                Math.round(here.metresTo(it.centre())))).toList();
    }
}
