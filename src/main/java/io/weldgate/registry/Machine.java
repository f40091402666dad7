package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A welding machine, known by the code on its QR plate. */
@Entity
public class Machine {

    @Id
    private String code;
    private String name;
    private String unitCode;
    private String siteCode;
    private String controlClass;
    private boolean faulty;
    private String deviceId;
    private LocalDate purchasedOn;

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

    /** The terminal that holds this machine's key; null where none is installed. */
    public String deviceId() {
        return deviceId;
    }
}
