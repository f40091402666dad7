package io.weldgate.deadline;

import io.weldgate.calendar.Calendar;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Regime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells when a step of a case is due; clocks that are not all in {@code rules/clocks.yml} fail the start. */
@Component
public class Timing {

    private final ClocksFile file = ClocksFile.read();
    private final Calendar calendar;
    private final LimitsBook limits;

    Timing(Calendar calendar, LimitsBook limits) {
        this.calendar = calendar;
        this.limits = limits;
        Stream.of(CaseClock.values()).forEach(clock -> limit(clock, "", LocalDate.EPOCH));
    }

    /** How long the clock runs in an area. @param areaCode may be empty */
    public TimeLimit limit(CaseClock clock, String areaCode, LocalDate day) {
        TimeLimit limit = file.of(clock, day);
        String setting = file.settings().get(clock);
        return setting == null ? limit : lasting(limit, limits(areaCode, day).of(setting));
    }

    /** All of them on one day, in their order. */
    public List<TimeLimit> all(String areaCode, LocalDate day) {
        return Stream.of(CaseClock.values()).map(clock -> limit(clock, areaCode, day)).toList();
    }

    /**
     * By the limit of the day on which it starts and the working days of the area.
     *
     * @param startedAt   the event from which it runs; of one that is counted backwards, the event at its end
     * @param suspensions in any order, none of them overlapping another
     */
    @Transactional(readOnly = true)
    public Deadline deadline(CaseClock clock, Instant startedAt, String areaCode, Collection<Suspension> suspensions) {
        LocalDate day = LocalDate.ofInstant(startedAt, limits.zone());
        return new Counting(limit(clock, areaCode, day), limits.zone(), calendar.workingDays(areaCode),
                List.copyOf(suspensions)).from(startedAt);
    }

    private Limits limits(String areaCode, LocalDate day) {
        return limits.inForce(new Regime(Profile.GENERAL, Set.of(), areaCode), day);
    }

    private static TimeLimit lasting(TimeLimit limit, Object configured) {
        return configured instanceof Duration time ? limit.lasting(time) : limit.lasting((int) configured);
    }
}
