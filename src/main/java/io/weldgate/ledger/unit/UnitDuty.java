package io.weldgate.ledger.unit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What somebody of a unit answers for. */
@Entity
class UnitDuty {

    @Id
    private String dutyNo;
    @Embedded
    private DutyForm said;

    protected UnitDuty() {}

    UnitDuty(DutyForm form) {
        this.dutyNo = form.dutyNo();
        this.said = form;
    }

    void say(DutyForm form) {
        this.said = form;
    }

    String dutyNo() {
        return dutyNo;
    }

    DutyForm said() {
        return said;
    }
}
