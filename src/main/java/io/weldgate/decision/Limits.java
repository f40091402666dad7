package io.weldgate.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The limits in force for one profile on one day, read from {@code rules/limits.yml} and overridden by
 * {@code weldgate.limits.<name>}. Ranges are checked when they are read.
 *
 * @param zone               the clock on the wall by which nights, days and dates are told
 * @param lease              how long a terminal stays live without renewal
 * @param heartbeat          between two heartbeats of a terminal; offline after {@code missedHeartbeats}
 * @param secondVerification how long the fire watch's second verification stays fresh
 * @param window             longest permit window
 * @param clearRadiusMetres  around the work place, in which nothing combustible may lie
 * @param ageToMale          the statutory retirement age, which is being raised: dated in limits.yml
 * @param specialOpValidity  longest validity of a special-operation certificate
 * @param acceptSpecialOpOnConstruction whether the province takes that certificate on construction sites
 * @param checkHosts         hosts that a genuine certificate's QR code opens
 * @param referralReceipt    within which a department confirms or returns a case referred to it
 */
public record Limits(ZoneId zone, Duration lease, Duration offlineLease, Duration commandTimeout, int commandAttempts,
        Duration heartbeat, int missedHeartbeats, Duration watchPresence, Duration secondVerification,
        Duration residualFireWatch, Duration gasTest, Duration window, int extinguishers, int clearRadiusMetres,
        Duration photoAge, LocalTime nightFrom, LocalTime nightTo, Period expiringSoon, Period expiringSoonOtherFamilies,
        Period awayFromTrade, Period registerDelay, Period ageFrom, Period ageToMale, Period ageToFemale,
        Period specialOpValidity, boolean acceptSpecialOpOnConstruction, Set<String> checkHosts,
        Duration referralReceipt) {

    /** Sorted, so that the same limits always read the same and hash the same. */
    public Limits {
        checkHosts = Collections.unmodifiableSortedSet(new TreeSet<>(checkHosts));
    }

    /**
     * Of age from the birthday on, retired from the day after that on which the retirement age is reached.
     *
     * @param bornOn null if unknown
     */
    public Fact.Age ageOn(LocalDate day, LocalDate bornOn, boolean female) {
        if (bornOn == null) {
            return Fact.Age.UNKNOWN;
        }
        if (day.isBefore(bornOn.plus(ageFrom))) {
            return Fact.Age.MINOR;
        }
        return day.isAfter(bornOn.plus(female ? ageToFemale : ageToMale)) ? Fact.Age.RETIRED : Fact.Age.WORKING;
    }

    public DailyHours night() {
        return new DailyHours(nightFrom, nightTo);
    }

    /** @param limit its name here */
    public Object of(String limit) {
        try {
            return Limits.class.getMethod(limit).invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("There is no limit called " + limit, e);
        }
    }
}
