package io.weldgate.simops;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Regime;
import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Box;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks round a spot: by a box that an index serves, then exactly. */
@Component
@Transactional(readOnly = true)
public class Surrounding {

    private final RegisteredWorks works;
    private final LimitsBook limits;
    private final Clock clock;

    Surrounding(RegisteredWorks works, LimitsBook limits, Clock clock) {
        this.works = works;
        this.limits = limits;
        this.clock = clock;
    }

    /** For the rules, the nearest first. Hot work of the same unit is left out: nothing is concluded from it. */
    public List<Fact> facts(Spot middle) {
        return around(middle).stream().filter(it -> middle.kind() != WorkKind.HOT_WORK
                        || it.work().kind() != WorkKind.HOT_WORK || !it.work().unitCode().equals(middle.unitCode()))
                .map(it -> it.fact(middle)).toList();
    }

    /**
     * As far as any limit reaches, the nearest first. What is not hot work has nothing to do with anything but hot
     * work.
     */
    List<Neighbour> around(Spot middle) {
        return around(middle, Collections.max(limits(middle).rings()));
    }

    List<Neighbour> around(Spot middle, double metres) {
        if (middle.window().isEmpty()) {
            return List.of();
        }
        Instant hotUntil = clock.instant().plus(limits(middle).residualFireWatch());
        return works.within(Box.around(middle.position(), metres), middle.window().from(), middle.window().until(),
                hotUntil,
                        middle.kind() != WorkKind.HOT_WORK).stream()
                .map(work -> Neighbour.of(middle, work, work.spot(hotUntil)))
                .filter(it -> !it.spot().subject().equals(middle.subject()) && middle.isBeside(it.spot(), metres))
                .sorted(Comparator.comparing(Neighbour::metres).thenComparing(it -> it.work().workNo())).toList();
    }

    /** Of two works that meet each may stand under another profile, so that the strictest of all holds for both. */
    Regime regime(String areaCode) {
        return new Regime(Profile.GENERAL, EnumSet.complementOf(EnumSet.of(Profile.GENERAL)), areaCode);
    }

    /** For which work may be registered at once. */
    Duration longest() {
        return today(regime("")).registeredWork();
    }

    Limits limits(Spot middle) {
        return today(regime(middle.areaCode()));
    }

    private Limits today(Regime regime) {
        return limits.inForce(regime, LocalDate.now(clock));
    }
}
