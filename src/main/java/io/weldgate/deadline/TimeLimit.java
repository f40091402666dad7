package io.weldgate.deadline;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How long one clock runs.
 *
 * @param from   first day on which it held
 * @param length in its unit; 0 where {@code time} tells it
 * @param time   where the unit is hours, else null
 * @param law    whether a law fixes it; else the setting {@code weldgate.limits.*} that its source names may change it
 * @param warn   so long before its end it is marked
 * @param moves  whether an end on a rest day moves to the next working day
 * @param before whether it is counted backwards, from what must not happen sooner
 * @param verify whether a lawyer has still to confirm it
 */
public record TimeLimit(CaseClock clock, LocalDate from, int length, Duration time, LengthUnit unit, boolean law,
        Lapse lapse, Duration warn, boolean moves, boolean before, String source, boolean verify) {

    TimeLimit lasting(int other) {
        return new TimeLimit(clock, from, other, time, unit, law, lapse, warn, moves, before, source, verify);
    }

    TimeLimit lasting(Duration other) {
        return new TimeLimit(clock, from, length, other, unit, law, lapse, warn, moves, before, source, verify);
    }
}
