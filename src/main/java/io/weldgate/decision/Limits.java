package io.weldgate.decision;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;

/**
 * The limits in force for one profile, read from {@code rules/limits.yml} and overridden by
 * {@code weldgate.limits.<name>}. Ranges are checked when they are read.
 *
 * @param zone               the clock on the wall by which nights, days and dates are told
 * @param lease              how long a terminal stays live without renewal
 * @param heartbeat          between two heartbeats of a terminal; offline after {@code missedHeartbeats}
 * @param secondVerification how long the fire watch's second verification stays fresh
 * @param window             longest permit window
 * @param clearRadiusMetres  around the work place, in which nothing combustible may lie
 */
public record Limits(ZoneId zone, Duration lease, Duration offlineLease, Duration commandTimeout, int commandAttempts,
        Duration heartbeat, int missedHeartbeats, Duration watchPresence, Duration secondVerification,
        Duration residualFireWatch, Duration gasTest, Duration window, int extinguishers, int clearRadiusMetres,
        Duration photoAge, LocalTime nightFrom, LocalTime nightTo, Period expiringSoon, Period expiringSoonOtherFamilies,
        Period awayFromTrade, Period newCertificateSync, int ageFrom, int ageToMale, int ageToFemale) {}
