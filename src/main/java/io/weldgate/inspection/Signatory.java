package io.weldgate.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who is to sign the record of an inspection, and when he did. */
@Entity(name = "InspectionSignatory")
@Table(name = "inspection_signatory")
public class Signatory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String inspectionNo;
    private String account;
    private String name;
    private String departmentCode;
    private Instant signedAt;

    protected Signatory() {}

    Signatory(String inspectionNo, String account, String name, String departmentCode) {
        this.inspectionNo = inspectionNo;
        this.account = account;
        this.name = name;
        this.departmentCode = departmentCode;
    }

    Signatory sign(Instant at) {
        this.signedAt = at;
        return this;
    }

    public String inspectionNo() {
        return inspectionNo;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** Null where he is of a unit. */
    public String departmentCode() {
        return departmentCode;
    }

    /** Null until he has. */
    public Instant signedAt() {
        return signedAt;
    }
}
