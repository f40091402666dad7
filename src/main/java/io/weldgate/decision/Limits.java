package io.weldgate.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The limits in force for one profile on one day, read from {@code rules/limits.yml} and overridden by
 * {@code weldgate.limits.<name>}. Ranges are checked when they are read.
 *
 * @param zone               the clock on the wall by which nights, days and dates are told
 * @param lease              how long a terminal stays live without renewal
 * @param heartbeat          between two heartbeats of a terminal; offline after {@code missedHeartbeats}
 * @param secondVerification how long the fire watch's second verification stays fresh
 * @param window             longest permit window, where the grade has none of its own
 * @param reservation        how long before its beginning work must be applied for, else it is urgent
 * @param approvalTime       within which each signer signs; then the level above may sign too
 * @param approvalAhead      so long before the work begins a signer is late even if {@code approvalTime} is not over;
 *                           at
 *                           shorter notice it is the time that each signer has
 * @param reanalysis         work that stood still for longer needs a new gas test
 * @param gasTest            how long before a signature and before the arc a sample may be taken
 * @param lelDivide          % by volume; a gas whose lower explosive limit is this or more may reach {@code gasHighLel}
 * @param gasHighLel         % by volume, most of a gas with a high lower explosive limit
 * @param gasLowLel          % by volume, most of any other
 * @param oxygenMost         % by volume, at equipment that carries oxygen
 * @param confinedOxygenLeast % by volume, where people breathe it in a confined space
 * @param gasMonitoring      between two readings of a detector, where the gas is monitored without pause
 * @param confinedRecord     between two readings or samples in a confined space
 * @param heightMetres       from which work counts as work at height
 * @param clearRadiusMetres  around the work place, in which nothing combustible may lie
 * @param gasVentingMetres   with its kin: how far from hot work that work must be; exactly as far is still too near
 * @param neighbourMetres    within which hot work and other work of another unit is told
 * @param registeredWork     longest time for which work near by is registered at once
 * @param machineMetres      farther than which a machine stands from the hot-work point to be a point itself
 * @param cylinderGapMetres  least distance from oxygen to fuel gas; {@code cylinderPointMetres} from either to the
 *                           point
 * @param windGrade          Beaufort, from which on nobody welds outdoors
 * @param photoAge           how old a photo may be when it is shown
 * @param ageToMale          the statutory retirement age, which is being raised: dated in limits.yml
 * @param specialOpValidity  longest validity of a special-operation certificate
 * @param acceptSpecialOpOnConstruction whether the province takes that certificate on construction sites
 * @param checkHosts         hosts that a genuine certificate's QR code opens
 * @param reviewInterval     from a special-operation certificate's first day to its periodic review
 * @param projectInterruption from which on welding under a project of TSG Z6002 counts as interrupted
 * @param provincesOfIssue    first two digits of the area codes of authorities that issue certificates
 * @param specialOpIssuers   with what the name of an authority ends that issues this family; so for the other two
 * @param constructionTrades one of which a construction welder's trade contains
 * @param twoPlacesMetres    farther apart than which nobody leads two works at the same time
 * @param stopWarnings       codes of the warning catalogue that stop the work when a terminal tells them
 * @param referralReceipt    within which a department confirms or returns a case referred to it
 * @param codingWithin       calendar days from its purchase in which a new machine is coded
 * @param referralEscalation working days of silence on a referral, after which the commission's office is told
 * @param simpleFinePerson   yuan; up to which a fine may be decided on the spot, {@code simpleFineUnit} for a unit
 * @param lateSurcharge      percent of a fine, for each day on which it is paid too late
 */
public record Limits(ZoneId zone, Duration lease, Duration offlineLease, Duration commandTimeout, int commandAttempts,
        Duration heartbeat, int missedHeartbeats, Duration watchPresence, Duration secondVerification,
        Duration residualFireWatch, Duration gasTest, Duration window,
        Duration windowGrade2, Duration windowClass1, Duration windowClass2, Duration windowClass3,
        Duration reservation, Duration approvalTime, Duration approvalAhead, Duration reanalysis,
        Duration reanalysisGrade2, double lelDivide, double gasHighLel, double gasLowLel, double oxygenMost,
        double confinedOxygenLeast, double confinedOxygenMost, Duration gasMonitoring, Duration confinedRecord,
        int heightMetres, int extinguishers, int clearRadiusMetres, int gasVentingMetres, int liquidDischargeMetres,
        int solventMetres, int dustMetres, int leakSourceMetres, int blindPlateMetres, int opposedTradeMetres,
        int neighbourMetres, Duration registeredWork, int machineMetres, int cylinderGapMetres, int cylinderPointMetres,
        int windGrade, Duration photoAge, LocalTime nightFrom, LocalTime nightTo, Period expiringSoon,
        Period expiringSoonOtherFamilies, Period awayFromTrade, Period registerDelay, Period ageFrom, Period ageToMale,
        Period ageToFemale, Period specialOpValidity, boolean acceptSpecialOpOnConstruction, Set<String> checkHosts,
        Duration referralReceipt, Period reviewInterval, Period specialEquipmentValidity, Period projectInterruption,
        Set<String> provincesOfIssue, Set<String> specialOpIssuers, Set<String> constructionIssuers,
        Set<String> specialEquipmentIssuers, Set<String> constructionTrades, int twoPlacesMetres,
        Set<String> stopWarnings, Period codingWithin, int referralEscalation, int simpleFinePerson,
        int simpleFineUnit, int lateSurcharge) {

    /** Sorted, so that the same limits always read the same and hash the same. */
    public Limits {
        checkHosts = sorted(checkHosts);
        provincesOfIssue = sorted(provincesOfIssue);
        specialOpIssuers = sorted(specialOpIssuers);
        constructionIssuers = sorted(constructionIssuers);
        specialEquipmentIssuers = sorted(specialEquipmentIssuers);
        constructionTrades = sorted(constructionTrades);
        stopWarnings = sorted(stopWarnings);
    }

    private static Set<String> sorted(Set<String> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /**
     * Of age from the birthday on, retired from the day after that on which the retirement age is reached.
     *
     * @param bornOn null if unknown
     */
    public AgeGroup ageOn(LocalDate day, LocalDate bornOn, boolean female) {
        if (bornOn == null) {
            return AgeGroup.UNKNOWN;
        }
        if (day.isBefore(bornOn.plus(ageFrom))) {
            return AgeGroup.MINOR;
        }
        return day.isAfter(bornOn.plus(female ? ageToFemale : ageToMale)) ? AgeGroup.RETIRED : AgeGroup.WORKING;
    }

    /** Longest permit window for work of this grade. */
    public Duration window(Grade grade) {
        return switch (grade) {
            case SPECIAL, GRADE_1, ORDINARY -> window;
            case GRADE_2 -> windowGrade2;
            case CLASS_1 -> windowClass1;
            case CLASS_2 -> windowClass2;
            case CLASS_3 -> windowClass3;
        };
    }

    /** How long work of this grade may stand still without a new gas test. */
    public Duration reanalysis(Grade grade) {
        return grade == Grade.GRADE_2 ? reanalysisGrade2 : reanalysis;
    }

    /** Within which, the distance itself included, work of this kind counts as beside hot work. */
    public int metresBeside(WorkKind kind) {
        return switch (kind) {
            case GAS_VENTING -> gasVentingMetres;
            case LIQUID_DISCHARGE -> liquidDischargeMetres;
            case SOLVENT_OR_PAINTING -> solventMetres;
            case DUST -> dustMetres;
            case LEAK_SOURCE -> leakSourceMetres;
            case BLIND_PLATE -> blindPlateMetres;
            case INSULATION, WATER_CUTTING -> opposedTradeMetres;
            case HOT_WORK, OTHER -> neighbourMetres;
        };
    }

    /** The distances round hot work, each once, the nearest first. */
    public List<Integer> rings() {
        return Stream.of(WorkKind.values()).map(this::metresBeside).distinct().sorted().toList();
    }

    /** With what the name of an authority ends that issues certificates of this family. */
    public Set<String> issuers(CertificateFamily family) {
        return switch (family) {
            case SPECIAL_OP -> specialOpIssuers;
            case CONSTRUCTION_WELDER -> constructionIssuers;
            case SPECIAL_EQUIPMENT -> specialEquipmentIssuers;
        };
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
