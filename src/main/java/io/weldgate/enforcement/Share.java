package io.weldgate.enforcement;

import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.FieldOfAuthority;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who may act on one violation of a case, by the law of the day of the act, and what has come of it. */
@Entity
@Table(name = "case_share")
public class Share {

    /** What has come of one violation. */
    public enum State { OPEN, FILED, REFERRED, NOBODY }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String caseNo;
    @Enumerated(EnumType.STRING)
    private Violation violation;
    private boolean own;
    @Enumerated(EnumType.STRING)
    private FieldOfAuthority office;
    private String departmentCode;
    private String departmentName;
    private String basis;
    private boolean verify;
    @Enumerated(EnumType.STRING)
    private State state;

    protected Share() {}

    /** @param office null where nobody may act */
    Share(String caseNo, Violation violation, boolean own, FieldOfAuthority office) {
        this.caseNo = caseNo;
        this.violation = violation;
        this.own = own;
        this.office = office;
        this.state = office == null && !own ? State.NOBODY : State.OPEN;
    }

    Share by(String code, String name, String basis, boolean verify) {
        this.departmentCode = code;
        this.departmentName = name;
        this.basis = basis;
        this.verify = verify;
        return this;
    }

    void file() {
        if (own && state == State.OPEN) {
            state = State.FILED;
        }
    }

    void refer() {
        state = State.REFERRED;
    }

    /** Nobody else took it: it is to be filed here. */
    void takeBack() {
        own = true;
        state = State.OPEN;
    }

    boolean isOwnToFile() {
        return own && state == State.OPEN;
    }

    boolean isToRefer() {
        return !own && state == State.OPEN;
    }

    public String caseNo() {
        return caseNo;
    }

    public Violation violation() {
        return violation;
    }

    /** Whether the department that holds the case may act itself. */
    public boolean own() {
        return own;
    }

    public FieldOfAuthority office() {
        return office;
    }

    /** Null where the register has no such department. */
    public String departmentCode() {
        return departmentCode;
    }

    public String departmentName() {
        return departmentName;
    }

    public String basis() {
        return basis;
    }

    /** Whether a lawyer has still to confirm who acts. */
    public boolean verify() {
        return verify;
    }

    public State state() {
        return state;
    }
}
