package io.weldgate.ledger.place;

import io.weldgate.ledger.Keeper;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas as a tree, leafed through branch by branch; nobody comes above his own. */
@Component
@Transactional(readOnly = true)
public class AreaTree {

    private final Areas areas;
    private final Clock clock;

    AreaTree(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** Where the keeper begins: at his own area, or above all where everything is his. */
    public Branch top(Keeper keeper) {
        String own = keeper.scope().areas();
        return own.isEmpty() ? new Branch(null, List.of(), below(null))
                : branch(own, keeper).orElseGet(() -> new Branch(null, List.of(), List.of()));
    }

    /** Empty where there is no such area within reach. */
    public Optional<Branch> branch(String code, Keeper keeper) {
        return areas.findById(code).filter(area -> keeper.covers(null, area.code()))
                .map(area -> new Branch(twig(area, true), path(area), below(area)));
    }

    /** From the highest down to the one above. */
    private List<Twig> path(Area area) {
        List<Twig> path = new ArrayList<>();
        for (Optional<Area> above = above(area); above.isPresent(); above = above(above.get())) {
            path.add(0, twig(above.get(), true));
        }
        return path;
    }

    /** The nearest that is registered: a county may well stand without its prefecture. */
    private Optional<Area> above(Area area) {
        return Area.above(area.code()).stream().map(areas::findById).flatMap(Optional::stream).findFirst();
    }

    private List<Twig> below(Area area) {
        AreaLevel level = area == null ? null : AreaLevel.of(area.code());
        if (level == null || level.compareTo(AreaLevel.COUNTY) < 0) {
            Map<String, Area> high = areas.findOfLength(AreaLevel.COUNTY.digits(), "").stream().collect(
                    Collectors.toMap(Area::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
            return high.values().stream().filter(it -> Area.above(it.code()).stream().filter(high::containsKey)
                    .findFirst().equals(Optional.ofNullable(area).map(Area::code))).map(it -> twig(it, true)).toList();
        } else if (level == AreaLevel.GRID) {
            return List.of();
        }
        int digits = AreaLevel.values()[level.ordinal() + 1].digits();
        Set<String> branching = areas.findBranching(digits, digits + digits - area.code().length(), area.code());
        return areas.findOfLength(digits, area.code()).stream().map(it -> twig(it, branching.contains(it.code())))
                .toList();
    }

    private Twig twig(Area area, boolean branches) {
        return new Twig(area.code(), area.name(), AreaLevel.of(area.code()), area.startsOn(), area.endsOn(),
                area.isInForce(LocalDate.now(clock)), branches);
    }

    /**
     * An area with what lies directly below it.
     *
     * @param area  null above all
     * @param path  from the highest down to the one above
     */
    public record Branch(Twig area, List<Twig> path, List<Twig> below) {}

    /** @param branches whether something may lie below */
    public record Twig(String code, String name, AreaLevel level, LocalDate startsOn, LocalDate endsOn,
            boolean inForce, boolean branches) {}
}
