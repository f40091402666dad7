package io.weldgate.simops;

import io.weldgate.decision.Limits;
import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells each side what it may know of the other. */
@Component
@Transactional(readOnly = true)
public class Telling {

    private final Surrounding surrounding;
    private final Sites sites;
    private final WorkUnits units;

    Telling(Surrounding surrounding, Sites sites, WorkUnits units) {
        this.surrounding = surrounding;
        this.sites = sites;
        this.units = units;
    }

    /** Everything in force round a spot that the reader may see, the nearest first. */
    public List<Told> of(Spot middle, Scope reader) {
        Limits limits = surrounding.limits(middle);
        return surrounding.around(middle).stream().map(it -> told(middle, it, reader, limits)).toList();
    }

    /** The distances to be kept round this work, the nearest first. */
    public List<Integer> rings(Spot middle) {
        Limits limits = surrounding.limits(middle);
        return middle.kind() == WorkKind.HOT_WORK ? limits.rings() : List.of(limits.metresBeside(middle.kind()));
    }

    private Told told(Spot middle, Neighbour neighbour, Scope reader, Limits limits) {
        RegisteredWork work = neighbour.work();
        Spot spot = neighbour.spot();
        WorkKind other = middle.kind() == WorkKind.HOT_WORK ? work.kind() : middle.kind();
        boolean named = work.isWithin(reader) || sameGround(middle.siteCode(), work.siteCode());
        return new Told(work.workNo(), work.unitCode().equals(middle.unitCode()), work.kind(),
                !other.onlyTold() && neighbour.metres() <= limits.metresBeside(other), neighbour.metres(),
                neighbour.direction(), neighbour.metresAbove(), middle.position().metresEastTo(spot.position()),
                middle.position().metresNorthTo(spot.position()), spot.window().from(), spot.window().until(),
                named ? units.findById(work.unitCode()).map(WorkUnit::name).orElse(work.unitCode()) : null,
                work.isWithin(reader) ? work.permitNo() : null);
    }

    /** One site, or two of which each has the other's middle inside its fence: a building with two tenants. */
    private boolean sameGround(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Site here = sites.findById(one).orElseThrow();
        Site there = sites.findById(other).orElseThrow();
        return here.centre().metresTo(there.centre()) <= Math.min(here.fenceMetres(), there.fenceMetres());
    }
}
