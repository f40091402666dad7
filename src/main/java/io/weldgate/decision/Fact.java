package io.weldgate.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules may know, and the whole of it: a rule reads nothing else. Facts are stored with every decision, so
 * they carry no identity number, telephone number, name, birth date or sex; people appear under their person number.
 * The names of the kinds are stored too, and published: none may be changed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "Asked", value = Fact.Asked.class),
    @JsonSubTypes.Type(name = "Worker", value = Fact.Worker.class),
    @JsonSubTypes.Type(name = "HeldCertificate", value = Fact.HeldCertificate.class),
    @JsonSubTypes.Type(name = "PlannedWork", value = Fact.PlannedWork.class),
    @JsonSubTypes.Type(name = "Banned", value = Fact.Banned.class),
    @JsonSubTypes.Type(name = "WeldingMachine", value = Fact.WeldingMachine.class),
    @JsonSubTypes.Type(name = "WorkPlace", value = Fact.WorkPlace.class),
    @JsonSubTypes.Type(name = "Whereabouts", value = Fact.Whereabouts.class),
    @JsonSubTypes.Type(name = "AtWorkElsewhere", value = Fact.AtWorkElsewhere.class),
    @JsonSubTypes.Type(name = "UnclearedWork", value = Fact.UnclearedWork.class),
    @JsonSubTypes.Type(name = "OverlappingPermit", value = Fact.OverlappingPermit.class),
    @JsonSubTypes.Type(name = "NearbyWork", value = Fact.NearbyWork.class),
    @JsonSubTypes.Type(name = "PermitOnFile", value = Fact.PermitOnFile.class),
    @JsonSubTypes.Type(name = "Attempt", value = Fact.Attempt.class),
    @JsonSubTypes.Type(name = "ConfirmedCheck", value = Fact.ConfirmedCheck.class),
    @JsonSubTypes.Type(name = "SecondVerification", value = Fact.SecondVerification.class),
    @JsonSubTypes.Type(name = "Identification", value = Fact.Identification.class),
    @JsonSubTypes.Type(name = "GasTest", value = Fact.GasTest.class),
    @JsonSubTypes.Type(name = "GasReading", value = Fact.GasReading.class),
    @JsonSubTypes.Type(name = "Opinion", value = Fact.Opinion.class),
    @JsonSubTypes.Type(name = "ClearedArea", value = Fact.ClearedArea.class),
    @JsonSubTypes.Type(name = "Distances", value = Fact.Distances.class),
    @JsonSubTypes.Type(name = "ConfirmedMeasures", value = Fact.ConfirmedMeasures.class),
    @JsonSubTypes.Type(name = "Declared", value = Fact.Declared.class),
    @JsonSubTypes.Type(name = "Equipment", value = Fact.Equipment.class),
    @JsonSubTypes.Type(name = "Cylinders", value = Fact.Cylinders.class),
    @JsonSubTypes.Type(name = "Wind", value = Fact.Wind.class),
    @JsonSubTypes.Type(name = "Photo", value = Fact.Photo.class),
    @JsonSubTypes.Type(name = "ApprovalProcess", value = Fact.ApprovalProcess.class),
    @JsonSubTypes.Type(name = "Overlay", value = Fact.Overlay.class),
    @JsonSubTypes.Type(name = "InArea", value = Fact.InArea.class),
    @JsonSubTypes.Type(name = "Conditions", value = Fact.Conditions.class),
    @JsonSubTypes.Type(name = "OwnChain", value = Fact.OwnChain.class),
    @JsonSubTypes.Type(name = "Signed", value = Fact.Signed.class),
    @JsonSubTypes.Type(name = "ApprovedAbove", value = Fact.ApprovedAbove.class),
    @JsonSubTypes.Type(name = "Interruption", value = Fact.Interruption.class),
    @JsonSubTypes.Type(name = "SpecialDay", value = Fact.SpecialDay.class),
    @JsonSubTypes.Type(name = "CalendarYear", value = Fact.CalendarYear.class),
    @JsonSubTypes.Type(name = "Outsourced", value = Fact.Outsourced.class),
    @JsonSubTypes.Type(name = "ContractPaper", value = Fact.ContractPaper.class),
    @JsonSubTypes.Type(name = "StandIn", value = Fact.StandIn.class)})
public sealed interface Fact {

    /** What is asked, and the clock of the answer; exactly one in every decision. */
    record Asked(Question question, Instant at) implements Fact {}

    /** A welder who is judged; an application may name several. */
    record Worker(String personNo, String unit, Age age) implements Fact {}

    /**
     * A certificate of a judged welder (domain §1.1).
     *
     * @param holder         person number of the welder who presents it
     * @param item           null except for SPECIAL_OP, and there too where what is printed is none of the three
     * @param category       the trade as it is printed
     * @param authority      the issuing authority as it is printed
     * @param authorityArea  where it sits, GB/T 2260
     * @param projects       what it qualifies for under TSG Z6002, empty except for SPECIAL_EQUIPMENT
     * @param validTo        last day of validity, inclusive; of SPECIAL_EQUIPMENT that of its longest project
     * @param reviewDueOn    last day on which the periodic review may be done; null where none is printed
     * @param reviewedOn     when the periodic review of this term was passed; null if it was not
     * @param sixYearReview  whether the issuer has granted the longer term of 30号令 21
     * @param numberHeldByOthers whether somebody else has presented a certificate of this number
     * @param official       what the issuer's register answered
     * @param checkHost      host of the address that the certificate's own QR code opens; null if it has none
     * @param lastWorkedOn   last day the holder is known to have worked in the trade; null if unknown
     */
    record HeldCertificate(String certificateId, String holder, Family family, Item item, String category,
            String authority, String authorityArea, Set<Project> projects, CertificateState state, LocalDate issuedOn,
            LocalDate validFrom, LocalDate validTo, LocalDate reviewDueOn, LocalDate reviewedOn, boolean sixYearReview,
            boolean numberWellFormed, boolean numberMatchesHolder, boolean nameMatchesHolder,
            boolean numberHeldByOthers, Verification verification, OfficialAnswer official, String checkHost,
            LocalDate lastWorkedOn) implements Fact {}

    /**
     * @param process     null while nobody has said, as at a scan without a permit
     * @param projectCode the qualification code demanded; null unless it is a special-equipment weld
     */
    record PlannedWork(Profile profile, WeldingProcess process, boolean specialEquipmentWeld, String projectCode)
            implements Fact {

        /** Whether the demanded code is one that a certificate could cover. */
        public boolean saysWhatIsDemanded() {
            return ProjectCode.parse(projectCode).isPresent();
        }
    }

    /** A ban in force or past; {@code subject} is a person number or a unit code, {@code until} null for life. */
    record Banned(String subject, String basis, LocalDate from, LocalDate until) implements Fact {

        public boolean concerns(Worker worker) {
            return subject.equals(worker.personNo()) || subject.equals(worker.unit());
        }

        /** From its first day to its last, both included. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    record WeldingMachine(String code, String unit, ControlClass controlClass, boolean faulty, boolean online)
            implements Fact {

        public boolean isOf(Worker worker) {
            return unit.equals(worker.unit());
        }
    }

    /**
     * @param opensAt null, with {@code closesAt}, where the place has no opening hours; open from {@code opensAt},
     *                inclusive, to {@code closesAt}, exclusive, across midnight where that is the earlier time
     */
    record WorkPlace(String site, Profile profile, boolean excluded, double fenceMetres,
            LocalTime opensAt, LocalTime closesAt) implements Fact {

        public boolean keepsHours() {
            return opensAt != null && closesAt != null;
        }

        /** Only where {@link #keepsHours()}. */
        public DailyHours hours() {
            return new DailyHours(opensAt, closesAt);
        }
    }

    /** Where someone stands, measured from the middle of the site, in metres. */
    record Whereabouts(String who, double metresFromSite) implements Fact {}

    /** A welder leads work that is going on at another site, this far away in a straight line. */
    record AtWorkElsewhere(String personNo, double metres) implements Fact {}

    /** Work with a machine, begun under any permit, whose 处置 is not done. */
    record UnclearedWork(String permitNo, String machine) implements Fact {}

    /**
     * Another permit in force, its window overlapping, for the same machine or for one of the same welders.
     *
     * @param permitNo null where it is another unit's
     * @param machine  null where it is another unit's, unless both are for the same
     * @param welders  only those whom both permits name
     */
    record OverlappingPermit(String permitNo, String machine, Set<String> welders, Instant from, Instant until)
            implements Fact {}

    /**
     * Work of any unit that goes on near by while the asked work does. Of another unit's it says no more than that unit's
     * neighbours may know: neither unit nor permit number, people or content.
     *
     * @param reference   the register's own number, which means nothing outside it
     * @param beside      the kind of the work that is asked about
     * @param metres      horizontal distance; height never makes it more, since sparks fall and vapours rise or sink
     * @param direction   from the asked work to this one
     * @param metresAbove how much higher than the asked work this one is; negative where it is below
     */
    record NearbyWork(String reference, boolean ownUnit, WorkKind kind, WorkKind beside, double metres,
            Direction direction, double metresAbove, Instant from, Instant until) implements Fact {

        /** Whether one of the two is hot work and the other of this kind, whichever is asked about. */
        public boolean hotWorkBeside(WorkKind other) {
            return kind == WorkKind.HOT_WORK && beside == other || kind == other && beside == WorkKind.HOT_WORK;
        }

        public String shownMetres() {
            return String.format(Locale.ROOT, "%.1f", metres);
        }

        public String shownHeight() {
            return String.format(Locale.ROOT, "%+.1f", metresAbove);
        }
    }

    /** @param approver who has approved or is about to; null while nobody has */
    record PermitOnFile(String permitNo, String status, String machine, Set<String> welders, String watch,
            boolean watchTrained, String applicant, String approver, Instant from, Instant until, int extinguishers)
            implements Fact {

        public Window window() {
            return new Window(from, until);
        }
    }

    /** Someone wants to use a machine: a scan, or the unlock itself. */
    record Attempt(String machine, String welder) implements Fact {}

    record ConfirmedCheck(Step step, String by, Instant at) implements Fact {}

    record SecondVerification(String by, Instant at) implements Fact {}

    /**
     * How the fire watch made sure that the welder is who he says he is. Of a portrait only the result is known: no
     * picture and no template ever reaches the platform.
     *
     * @param seenByWatch whether the fire watch himself looked at the welder and his certificate
     * @param consent     of the welder, given for this comparison
     */
    record Identification(IdentifiedBy means, boolean seenByWatch, boolean consent, PortraitResult portrait)
            implements Fact {}

    /**
     * The newest analysis of this gas at this place; of a place of which several parts were sampled, each part's.
     *
     * @param lowerExplosiveLimit of the gas; it, what was found of it and the oxygen are % by volume
     */
    record GasTest(SamplingPlace place, RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent,
            double oxygenPercent, Instant sampledAt) implements Fact {}

    /** A detector's newest reading of this gas, measured without pause; % by volume as in {@link GasTest}. */
    record GasReading(RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent, double oxygenPercent,
            Instant readAt) implements Fact {}

    /** What an approver is about to say; where nothing is told, he approves. */
    record Opinion(boolean approves) implements Fact {}

    /** What was cleared of everything combustible, around the hot-work point, above and below it too. */
    record ClearedArea(int radiusMetres) implements Fact {}

    /** How far the nearest of each lies from the hot-work point, in whole metres; null where there is none. */
    record Distances(Integer gasVentingMetres, Integer liquidDischargeMetres, Integer solventMetres) implements Fact {}

    /** The measures of table A.1 that were found taken on site. */
    record ConfirmedMeasures(Set<Measure> measures) implements Fact {

        public ConfirmedMeasures {
            measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
        }
    }

    /** What was stated of the place, or by whom works there; what is not among them was not stated. */
    record Declared(Set<Statement> statements) implements Fact {

        public Declared {
            statements = Collections.unmodifiableSortedSet(new TreeSet<>(statements));
        }

        public boolean state(Statement statement) {
            return statements.contains(statement);
        }
    }

    /** @param machineMetres from the welding machine to the hot-work point */
    record Equipment(int machineMetres, int extinguishers, Set<Protection> worn) implements Fact {

        public Equipment {
            worn = Collections.unmodifiableSortedSet(new TreeSet<>(worn));
        }
    }

    /** @param gapMetres from oxygen to fuel gas; {@code pointMetres} from the nearer of them to the hot-work point */
    record Cylinders(int gapMetres, int pointMetres, boolean upright) implements Fact {}

    /** @param grade of the Beaufort scale */
    record Wind(int grade) implements Fact {}

    /**
     * A photo that is shown for a check.
     *
     * @param number        its place in the form, from 1
     * @param takenAt       never after its upload; the upload itself where nobody said
     * @param twice         whether it stands in the same form before
     * @param usedElsewhere whether its like was shown for another permit
     */
    record Photo(int number, Instant takenAt, boolean twice, boolean usedElsewhere) implements Fact {}

    /** What the engine's own record says: did the approval end at the end event {@code issued}? */
    record ApprovalProcess(boolean endedAsIssued) implements Fact {}

    /** A profile whose demands the place must meet besides those of its own. */
    record Overlay(Profile profile) implements Fact {}

    /** The area the place lies in, whose own limits may differ. */
    record InArea(String area) implements Fact {}

    /**
     * What the applicant told of the work beside its place and time.
     *
     * @param asked           the grade wanted; null leaves it to the rules. It can only raise what they demand
     * @param elevationMetres of the hot-work point above the ground
     * @param measures        of table A.1, those that apply
     * @param planOnFile      whether a work plan, fire-safety plan or evacuation plan was handed in
     * @param linkedPermits   numbers of the permits for work at height, in confined space and so on
     * @param appliedAt       when the application was first handed in
     */
    record Conditions(Grade asked, Set<Circumstance> circumstances, double elevationMetres, Set<Measure> measures,
            Urgency urgency, boolean planOnFile, Set<String> linkedPermits, Instant appliedAt) implements Fact {

        /** Sorted, so that the same conditions always read the same. */
        public Conditions {
            circumstances = Collections.unmodifiableSortedSet(new TreeSet<>(circumstances));
            measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
            linkedPermits = Collections.unmodifiableSortedSet(new TreeSet<>(linkedPermits));
        }

        public boolean tell(Circumstance circumstance) {
            return circumstances.contains(circumstance);
        }
    }

    /** Who signs besides those the law names, by the unit's own rule; roles as in {@code SIGNATURE}. */
    record OwnChain(List<String> roles) implements Fact {}

    /** A signature that this application has already. */
    record Signed(String role, String by) implements Fact {}

    /** Whether the permit was approved one level up; then longer hours need no other approver. */
    record ApprovedAbove(boolean escalated) implements Fact {}

    /** The work stands still since then. */
    record Interruption(Instant since) implements Fact {}
    /** A day that the calendar of the work's area marks. @param notice the document that fixes it, or would */
    record SpecialDay(LocalDate date, DayKind kind, String name, String notice, boolean provisional) implements Fact {}

    /** There is a calendar of this year. @param provisional whether some of its days await their notice */
    record CalendarYear(int year, boolean provisional) implements Fact {}

    /** The work is a contractor's. @param supervisor of the client, there all the time; null if nobody is named */
    record Outsourced(String contractor, String supervisor) implements Fact {

        public boolean engages(Worker worker) {
            return contractor.equals(worker.unit());
        }
    }

    /** On file with the machine's unit, about a contractor or a seconded person; holds on its first and last day too. */
    record ContractPaper(PaperKind kind, String subject, String number, LocalDate firstDay, LocalDate lastDay)
            implements Fact {}

    /** The approver signs in another's place (AQ 3064.2 5.5). */
    record StandIn(String approver, String delegator) implements Fact {}

    /** What can be stated on site, each by who sees or does it. */
    enum Statement {
        /** 已接受交底: by the welder, as the briefing itself is by the fire watch. */
        BRIEFING_RECEIVED, ESCAPE_ROUTE_KNOWN,
        EXTINGUISHERS_IN_DATE,
        CORDON_PLACED,
        /** Of a hollow or closed workpiece. */
        INSIDE_INSPECTED, PRESSURE_RELEASED,
        /** By the unit that the part is joined to, with its paper. */
        ADJOINING_UNIT_AGREED,
        /** The place of a machine far away is cleared as a hot-work point is. */
        MACHINE_PLACE_CLEARED,
        /** In a crowded place. */
        NOTICE_POSTED, SEPARATED, CLOSED_TO_PUBLIC, EXITS_FREE
    }

    /** What a welder wears. */
    enum Protection { FACE_SHIELD, GLOVES, CLOTHING, SHOES, HARNESS, BREATHING }

    /** Where someone's age lies on the day of the decision (30号令 4); all that is told of it. */
    enum Age { MINOR, WORKING, RETIRED, UNKNOWN }

    enum Family { SPECIAL_OP, CONSTRUCTION_WELDER, SPECIAL_EQUIPMENT }

    enum Item { FUSION, PRESSURE, BRAZING }

    /** certState of ZWFW C0304-2022, used for all three families. */
    enum CertificateState { VALID, SUSPENDED, WITHDRAWN, REVOKED, CANCELLED, LAPSED, OTHER }

    /** What may go on beside hot work (GB 30871-2022 5.2.4, 5.2.9, 7.6；十不准 9). */
    enum WorkKind {
        HOT_WORK, GAS_VENTING, LIQUID_DISCHARGE, SOLVENT_OR_PAINTING, DUST, LEAK_SOURCE, BLIND_PLATE, INSULATION,
        WATER_CUTTING, OTHER;

        /** Whether it is told to hot work near by and no more; everything else is kept away from it. */
        public boolean onlyTold() {
            return this == HOT_WORK || this == OTHER;
        }
    }

    /** HERE is the very same spot. */
    enum Direction { HERE, NORTH, NORTHEAST, EAST, SOUTHEAST, SOUTH, SOUTHWEST, WEST, NORTHWEST }
    /** DOCUMENT is always open to a welder who wants no comparison of his face. */
    enum IdentifiedBy { DOCUMENT, PORTRAIT_ON_PHONE, PORTRAIT_ON_TERMINAL }

    enum PortraitResult { NOT_COMPARED, MATCHED, NOT_MATCHED }

    /** How a certificate was verified. */
    enum Verification { OFFICIAL, MANUAL, NONE }

    enum OfficialAnswer { EQUAL, DIFFERENT, NOT_FOUND, NOT_ASKED }

    /** WORKDAY is a Saturday or Sunday on which the country works; the others escalate. */
    enum DayKind { HOLIDAY, MAJOR_EVENT, WORKDAY }

    enum PaperKind { AGREEMENT, QUALIFICATION, SECONDMENT }

    enum Profile { HAZCHEM, CONSTRUCTION, CROWDED, GENERAL }

    /** CODED is chipped; EXEMPT and LEGACY carry no terminal (S1-15, S1-16); SCRAP is retired (S1-17). */
    enum ControlClass { CODED, EXEMPT, LEGACY, SCRAP }

    /** The five steps 审批、清理、动火、监护、处置, the second verification, and what closes the last step. */
    enum Step { APPROVAL, TICKET, CLEARING, READINESS, WATCH, SECOND_VERIFICATION, DISPOSAL, NO_RESIDUAL_FIRE, ACCEPTANCE }

    /** Processes of the special-operation catalogue §2, each with the item that covers it. */
    enum WeldingProcess {
        SHIELDED_METAL_ARC(Item.FUSION), GAS_SHIELDED_ARC(Item.FUSION), SUBMERGED_ARC(Item.FUSION),
        GAS_WELDING_AND_CUTTING(Item.FUSION), PLASMA(Item.FUSION), LASER(Item.FUSION),
        RESISTANCE(Item.PRESSURE), FRICTION(Item.PRESSURE),
        FLAME_BRAZING(Item.BRAZING), INDUCTION_BRAZING(Item.BRAZING);

        private final Item item;

        WeldingProcess(Item item) {
            this.item = item;
        }

        public Item item() {
            return item;
        }
    }
}
