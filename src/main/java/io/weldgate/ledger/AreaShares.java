package io.weldgate.ledger;

import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which areas hold a large share of all units. Only how fast a list comes hangs on it, so an old answer does. */
@Component
class AreaShares {

    /** Whatever people type as an area is remembered, so that it is not remembered for ever. */
    private static final int MOST = 10_000;

    private final WorkUnits units;
    private final LedgerSettings settings;
    private final Clock clock;
    private final Map<String, Share> known = new ConcurrentHashMap<>();

    AreaShares(WorkUnits units, LedgerSettings settings, Clock clock) {
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param area the beginning of the codes that are meant; empty for all */
    boolean isDense(String area) {
        if (area.isEmpty()) {
            return true;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Instant now = clock.instant();
        return known.compute(area, (code, before) -> before == null || !before.until().isAfter(now)
                ? new Share(units.countOfAreas(code) > units.count() * settings.denseShare(),
                        now.plus(settings.shareKept())) : before).dense();
    }

    private record Share(boolean dense, Instant until) {}
}
