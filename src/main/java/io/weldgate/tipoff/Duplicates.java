package io.weldgate.tipoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 首位有效举报人: of several who tell the same within a span, only the first whose report is valid is rewarded. */
@Component
class Duplicates {

    private final TipOffs tipOffs;
    private final TipOffSettings settings;
    private final Clock clock;

    Duplicates(TipOffs tipOffs, TipOffSettings settings, Clock clock) {
        this.tipOffs = tipOffs;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The first report of the same that has not turned out to be void: of the same kind, in the same area, of the same
     * unit or the same place.
     *
     * @param at when this one came
     */
    Optional<TipOff> before(Sighting sighting, String docketNo, Instant at) {
        ZoneId zone = clock.getZone();
        Instant since = LocalDate.ofInstant(at, zone).minus(settings.sameWithin()).atStartOfDay(zone).toInstant();
        return tipOffs.findLike(sighting.concern(), sighting.areaCode(), since, at).stream()
                .filter(it -> !it.docketNo().equals(docketNo) && it.state().isValid())
                .filter(it -> same(it.sighting(), sighting)).findFirst();
    }

    private static boolean same(Sighting one, Sighting other) {
        return one.unitCode() != null && one.unitCode().equals(other.unitCode())
                || Objects.equals(one.placeMark(), other.placeMark());
    }
}
