package io.weldgate.registry;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A unit whose people weld: 作业单位. Telephone and identity numbers are sealed at rest. */
@Entity
public class WorkUnit extends Finite {

    /** What the code of a mobile welder's own unit begins with: 流动焊工, who belongs to no other. */
    public static final String MOBILE = "MW-";

    @Id
    private String code;
    private String name;
    private String creditCode;
    private boolean creditChecked;
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private UnitKind kind = UnitKind.ENTERPRISE;
    @Enumerated(EnumType.STRING)
    private UnitScale scale;
    @Enumerated(EnumType.STRING)
    private PlaceKind placeKind;
    @Enumerated(EnumType.STRING)
    private CrowdedKind crowdedKind;
    private String headName;
    @Convert(converter = SealedText.class)
    private String headPhone;
    @Convert(converter = SealedText.class)
    private String headIdNumber;
    private String contactName;
    @Convert(converter = SealedText.class)
    private String contactPhone;
    private Integer machineCount;
    private Integer workerCount;
    private LocalDate foundedOn;
    private String workPlace;

    protected WorkUnit() {}

    /** @param creditCode unified social credit code, GB 32100; null for households and flexible workers */
    public WorkUnit(String code, String name, String creditCode, String areaCode) {
        this.code = code;
        this.name = name;
        this.creditCode = creditCode;
        this.areaCode = areaCode;
    }

    public WorkUnit called(String name, String areaCode) {
        this.name = name;
        this.areaCode = areaCode;
        return this;
    }

    /** @param checked whether somebody has compared a code of doubtful check character with the licence */
    public WorkUnit licensed(String creditCode, boolean checked) {
        this.creditCode = creditCode;
        this.creditChecked = checked;
        return this;
    }

    public WorkUnit sorted(UnitKind kind, UnitScale scale, PlaceKind placeKind, CrowdedKind crowdedKind) {
        this.kind = kind;
        this.scale = scale;
        this.placeKind = placeKind;
        this.crowdedKind = crowdedKind;
        return this;
    }

    public WorkUnit led(String name, String phone, String idNumber) {
        this.headName = name;
        this.headPhone = phone;
        this.headIdNumber = idNumber;
        return this;
    }

    public WorkUnit answering(String contact, String phone) {
        this.contactName = contact;
        this.contactPhone = phone;
        return this;
    }

    /** As the unit has told in the survey, whatever is registered by now. */
    public WorkUnit counting(Integer machines, Integer workers) {
        this.machineCount = machines;
        this.workerCount = workers;
        return this;
    }

    public WorkUnit lasting(LocalDate foundedOn, LocalDate endsOn) {
        this.foundedOn = foundedOn;
        endOn(endsOn);
        return this;
    }

    /** Of a mobile welder, who has no site: where he says that he works. */
    public WorkUnit at(String workPlace) {
        this.workPlace = workPlace;
        return this;
    }

    /** Null where none was told. */
    public String workPlace() {
        return workPlace;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public boolean creditChecked() {
        return creditChecked;
    }

    public String areaCode() {
        return areaCode;
    }

    public UnitKind kind() {
        return kind;
    }

    public UnitScale scale() {
        return scale;
    }

    public PlaceKind placeKind() {
        return placeKind;
    }

    public CrowdedKind crowdedKind() {
        return crowdedKind;
    }

    public String headName() {
        return headName;
    }

    public String headPhone() {
        return headPhone;
    }

    /** In place of a credit code, where nobody has given one. */
    public String headIdNumber() {
        return headIdNumber;
    }

    public String contactName() {
        return contactName;
    }

    public String contactPhone() {
        return contactPhone;
    }

    public Integer machineCount() {
        return machineCount;
    }

    public Integer workerCount() {
        return workerCount;
    }

    /** As its licence says; null where nobody has told. */
    public LocalDate foundedOn() {
        return foundedOn;
    }
}
