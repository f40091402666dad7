package io.weldgate.report;

import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.TimeLimit;
import io.weldgate.deadline.Timing;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The time limits that papers quote, as the clocks of the day and the area have them. */
@Component
class Terms {

    private final Timing timing;
    private final LimitsBook limits;
    private final Wording wording;
    private final Clock clock;

    Terms(Timing timing, LimitsBook limits, Wording wording, Clock clock) {
        this.timing = timing;
        this.limits = limits;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * With its unit, as in 5个工作日.
     *
     * @param at when the paper was made, so that it says the same whenever it is printed; null while it is not yet
     */
    String length(CaseClock which, Instant at, Dossier dossier) {
        TimeLimit it = timing.limit(which, area(dossier), day(at));
        long length = it.time() == null ? it.length() : it.time().toHours();
        return length + wording.chinese("deadline.LengthUnit." + it.unit());
    }

    /** The last day; to be written by hand while it is not known. */
    String lastDay(CaseClock which, Instant from, Dossier dossier) {
        Instant due = timing.deadline(which, from, area(dossier), List.of()).dueAt();
        return wording.day(due == null ? null : due.minusNanos(1));
    }

    /** Percent of a fine, for each day. @param at as above */
    String lateSurcharge(Instant at) {
        return Integer.toString(limits.inForce(Profile.GENERAL, day(at)).lateSurcharge());
    }

    private LocalDate day(Instant at) {
        return at == null ? LocalDate.now(clock) : LocalDate.ofInstant(at, clock.getZone());
    }

    private static String area(Dossier dossier) {
        return dossier.file().scene().areaCode();
    }
}
