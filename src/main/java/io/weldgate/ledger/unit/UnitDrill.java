package io.weldgate.ledger.unit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A drill or lesson that a unit has held. */
@Entity
class UnitDrill {

    @Id
    private String drillNo;
    @Embedded
    private DrillForm said;

    protected UnitDrill() {}

    UnitDrill(DrillForm form) {
        this.drillNo = form.drillNo();
        this.said = form;
    }

    void say(DrillForm form) {
        this.said = form;
    }

    String drillNo() {
        return drillNo;
    }

    DrillForm said() {
        return said;
    }
}
