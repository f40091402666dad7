package io.weldgate.registry;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * 建设工地, a subject of its own beside the enterprises (S3 annex 1, 2): the general contractor keeps it, other units
 * have their {@link Site}s on it. Telephone numbers are sealed at rest.
 */
@Entity
public class ConstructionSite extends Finite {

    @Id
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private ConstructionKind kind;
    private String unitCode;
    private String client;
    private String licence;
    private String areaCode;
    private String address;
    private String headName;
    @Convert(converter = SealedText.class)
    private String headPhone;
    private Integer machineCount;
    private Integer workerCount;
    private LocalDate startsOn;

    protected ConstructionSite() {}

    /** @param unitCode of the general contractor */
    public ConstructionSite(String code, String unitCode) {
        this.code = code;
        this.unitCode = unitCode;
    }

    public ConstructionSite called(String name, ConstructionKind kind, String unitCode) {
        this.name = name;
        this.kind = kind;
        this.unitCode = unitCode;
        return this;
    }

    /** @param licence number of the construction permit (施工许可证); null where none is demanded */
    public ConstructionSite ordered(String client, String licence) {
        this.client = client;
        this.licence = licence;
        return this;
    }

    public ConstructionSite lying(String areaCode, String address) {
        this.areaCode = areaCode;
        this.address = address;
        return this;
    }

    public ConstructionSite led(String name, String phone) {
        this.headName = name;
        this.headPhone = phone;
        return this;
    }

    public ConstructionSite counting(Integer machines, Integer workers) {
        this.machineCount = machines;
        this.workerCount = workers;
        return this;
    }

    public ConstructionSite lasting(LocalDate from, LocalDate until) {
        this.startsOn = from;
        endOn(until);
        return this;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ConstructionKind kind() {
        return kind;
    }

    public String unitCode() {
        return unitCode;
    }

    public String client() {
        return client;
    }

    public String licence() {
        return licence;
    }

    public String areaCode() {
        return areaCode;
    }

    public String address() {
        return address;
    }

    public String headName() {
        return headName;
    }

    public String headPhone() {
        return headPhone;
    }

    public Integer machineCount() {
        return machineCount;
    }

    public Integer workerCount() {
        return workerCount;
    }

    public LocalDate startsOn() {
        return startsOn;
    }
}
