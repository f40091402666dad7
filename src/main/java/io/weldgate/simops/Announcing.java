package io.weldgate.simops;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.WorkKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets permitted hot work be known to its neighbours for as long as it may burn or glow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Announcing {

    private final RegisteredWorks works;
    private final WorkNumbers numbers;
    private final Surrounding surrounding;
    private final Trail trail;
    private final Clock clock;

    Announcing(RegisteredWorks works, WorkNumbers numbers, Surrounding surrounding, Trail trail, Clock clock) {
        this.works = works;
        this.numbers = numbers;
        this.surrounding = surrounding;
        this.trail = trail;
        this.clock = clock;
    }

    /** Hot work is permitted, or its time or place has changed; neighbours of other units find it on their trail. */
    public void permitted(Spot hotWork, String workPlace) {
        RegisteredWork work = works.lockHotWork(hotWork.subject()).orElseGet(() -> new RegisteredWork(numbers.next(),
                Actor.PLATFORM.account(), clock.instant()));
        work.follow(hotWork, workPlace);
        works.save(work);
        tellNeighbours(hotWork);
    }

    /** The arc is out, but the place stays hot until then at least, and for as long as nobody has cleared it. */
    public void cooling(String permitNo, Instant until) {
        works.lockHotWork(permitNo).ifPresent(work -> work.cools(until));
    }

    public void over(String permitNo) {
        works.lockHotWork(permitNo).ifPresent(work -> work.become(RegisteredWork.State.OVER));
    }

    /** With the permit that is erased. */
    public void forgotten(String permitNo) {
        works.lockHotWork(permitNo).ifPresent(works::delete);
    }

    /** Puts work on the trail of each neighbour of another unit, as that neighbour may know it. */
    void tellNeighbours(Spot middle) {
        surrounding.around(middle, surrounding.limits(middle).neighbourMetres()).stream().map(Neighbour::spot)
                .filter(neighbour -> !neighbour.unitCode().equals(middle.unitCode()))
                .forEach(neighbour -> trail.changed((middle.kind() == WorkKind.HOT_WORK
                        ? Entry.of(neighbour.subject(), "nearby.hot_work", Actor.PLATFORM)
                        : Entry.of(neighbour.subject(), "nearby.work", Actor.PLATFORM))
                        .saying(seenFrom(neighbour, middle))));
    }

    /** In figures, which need no translation: distance, bearing, difference of height. */
    private static String seenFrom(Spot neighbour, Spot middle) {
        double east = neighbour.position().metresEastTo(middle.position());
        double north = neighbour.position().metresNorthTo(middle.position());
        return String.format(Locale.ROOT, "%.1f m, %03d°, %+.1f m", neighbour.position().metresTo(middle.position()),
                Math.floorMod(Math.round(Math.toDegrees(Math.atan2(east, north))), 360),
                middle.elevationMetres() - neighbour.elevationMetres());
    }
}
