package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/** A welding machine, known by the code on its QR plate. */
@Entity
public class Machine {

    /** How much has been told of the day by which it is to be coded. */
    public enum Told { NOTHING, DUE, OVERDUE }

    private static final String CODED = "CODED";

    @Id
    private String code;
    private String name;
    private String unitCode;
    private String siteCode;
    private String controlClass;
    private boolean faulty;
    private String deviceId;
    private LocalDate purchasedOn;
    private Instant registeredAt;
    private LocalDate exemptUntil;
    private LocalDate fittedOn;
    private LocalDate codingFrom;
    private LocalDate codeBy;
    @Enumerated(EnumType.STRING)
    private Told codeTold = Told.NOTHING;

    private String stoppedBy;

    protected Machine() {}

    /** @param controlClass CODED, EXEMPT, LEGACY or SCRAP */
    public Machine(String code, String name, String unitCode, String siteCode, String controlClass) {
        this.code = code;
        this.name = name;
        this.unitCode = unitCode;
        this.siteCode = siteCode;
        this.controlClass = controlClass;
    }

    public Machine coded(String deviceId) {
        this.deviceId = deviceId;
        return this;
    }

    public Machine called(String name, LocalDate purchasedOn) {
        this.name = name;
        this.purchasedOn = purchasedOn;
        return this;
    }

    public Machine placed(String unitCode, String siteCode) {
        this.unitCode = unitCode;
        this.siteCode = siteCode;
        return this;
    }

    public Machine classed(String controlClass) {
        this.controlClass = controlClass;
        return this;
    }

    public Machine registered(Instant at) {
        this.registeredAt = at;
        return this;
    }

    /** @param until last day of an exemption; null where there is none, or none that ends */
    public Machine exempt(LocalDate until) {
        this.exemptUntil = until;
        return this;
    }

    /** It had no terminal before this day. */
    public Machine fitted(LocalDate day) {
        this.fittedOn = day;
        return this;
    }

    /** Whether the terminal that it has, or had last, was fitted after a day; false where nobody knows. */
    public boolean isFittedAfter(LocalDate day) {
        return fittedOn != null && fittedOn.isAfter(day);
    }

    /** From this day on it is to be coded, whenever it was bought: until now it had a terminal or needed none. */
    public Machine toBeCodedFrom(LocalDate day) {
        this.codingFrom = day;
        return this;
    }

    /**
     * Sets its clock, or stops it: a machine that is to be coded and has no terminal has its time from its purchase on,
     * or from its registration where nobody knows when it was bought (S0-34).
     *
     * @param today from which it counts where neither is known
     */
    public Machine clocked(Period within, LocalDate today, ZoneId zone) {
        LocalDate due = null;
        if (CODED.equals(controlClass) && deviceId == null) {
            LocalDate registered = registeredAt == null ? null : LocalDate.ofInstant(registeredAt, zone);
            due = Stream.of(codingFrom, purchasedOn, registered, today).filter(Objects::nonNull).findFirst()
                    .orElseThrow().plus(within);
        }
        if (!Objects.equals(due, codeBy)) {
            codeBy = due;
            codeTold = Told.NOTHING;
        }
        return this;
    }

    /** That its time runs out, or has. */
    public Machine told(Told what) {
        this.codeTold = what;
        return this;
    }

    /** The last day on which it may be without a terminal; null where it has one or needs none. */
    public LocalDate codeBy() {
        return codeBy;
    }

    /** Null for those of before this was kept. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** The last day of its exemption; null where it has none, or one without end. */
    public LocalDate exemptUntil() {
        return exemptUntil;
    }

    /** Null where nobody knows any more. */
    public LocalDate purchasedOn() {
        return purchasedOn;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String unitCode() {
        return unitCode;
    }

    public String siteCode() {
        return siteCode;
    }

    public String controlClass() {
        return controlClass;
    }

    public boolean faulty() {
        return faulty;
    }

    /** @param caseNo in which the order to stop stands; null once it is lifted */
    public void stopped(String caseNo) {
        this.stoppedBy = caseNo;
    }

    /** Number of the case by whose order nobody uses it; null where there is no such order. */
    public String stoppedBy() {
        return stoppedBy;
    }

    /** The terminal that holds this machine's key; null where none is installed. */
    public String deviceId() {
        return deviceId;
    }
}
