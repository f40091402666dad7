package io.weldgate.deadline;

import io.weldgate.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Counts one time limit out. The day of the event is not counted, and what is told in days ends with the last one. */
record Counting(TimeLimit limit, ZoneId zone, WorkingDays working, List<Suspension> suspensions) {

    Deadline from(Instant startedAt) {
        if (suspensions.stream().anyMatch(Suspension::lasts)) {
            return new Deadline(limit, startedAt, null, false);
        }
        Instant due = limit.unit() == LengthUnit.HOURS ? hours(startedAt) : days(LocalDate.ofInstant(startedAt, zone));
        return new Deadline(limit, startedAt, due, !working.areSettled());
    }

    private Instant hours(Instant startedAt) {
        if (limit.before()) {
            return startedAt.minus(limit.time());
        }
        Instant due = startedAt.plus(limit.time());
        for (Suspension pause : suspensions.stream().sorted(Comparator.comparing(Suspension::from)).toList()) {
            if (pause.from().isBefore(due) && pause.until().isAfter(startedAt)) {
                Instant from = pause.from().isBefore(startedAt) ? startedAt : pause.from();
                due = due.plus(Duration.between(from, pause.until()));
            }
        }
        return due;
    }

    private Instant days(LocalDate day) {
        LocalDate last = switch (limit.unit()) {
            case WORKING_DAYS -> counted(day, working::isWorking);
            case DAYS -> counted(day, any -> true);
            case MONTHS -> extended(day, day.plus(Period.ofMonths(limit.length())));
            case YEARS -> extended(day, day.plus(Period.ofYears(limit.length())));
            case HOURS -> throw new IllegalStateException("hours are not counted in days");
        };
        if (limit.before()) {
            return last.atStartOfDay(zone).toInstant();
        }
        while (limit.moves() && !working.isWorking(last)) {
            last = last.plusDays(1);
        }
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The last of so many days that count, before the event or after it. */
    private LocalDate counted(LocalDate event, Predicate<LocalDate> counts) {
        LocalDate day = event;
        for (int left = limit.length(); left > 0;) {
            day = day.plusDays(limit.before() ? -1 : 1);
            if (counts.test(day) && !isSuspended(day)) {
                left--;
            }
        }
        return day;
    }

    /** Later by as many days as did not count, those among the added ones included. */
    private LocalDate extended(LocalDate event, LocalDate end) {
        LocalDate last = end;
        for (LocalDate day = event.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isSuspended(day)) {
                last = last.plusDays(1);
            }
        }
        return last;
    }

    private boolean isSuspended(LocalDate day) {
        return suspensions.stream().anyMatch(pause -> pause.covers(day, zone));
    }
}
