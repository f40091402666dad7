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

    /** With its unit, as in 5个工作日. */
    String length(CaseClock which, Dossier dossier) {
        TimeLimit it = timing.limit(which, area(dossier), LocalDate.now(clock));
        long length = it.time() == null ? it.length() : it.time().toHours();
        return length + wording.chinese("deadline.LengthUnit." + it.unit());
    }

    /** The last day; to be written by hand while it is not known. */
    String lastDay(CaseClock which, Instant from, Dossier dossier) {
        Instant due = timing.deadline(which, from, area(dossier), List.of()).dueAt();
        return wording.day(due == null ? null : due.minusNanos(1));
    }

    /** Percent of a fine, for each day. */
    String lateSurcharge() {
        return Integer.toString(limits.inForce(Profile.GENERAL, LocalDate.now(clock)).lateSurcharge());
    }

    private static String area(Dossier dossier) {
        return dossier.file().scene().areaCode();
    }
}
