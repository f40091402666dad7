package io.weldgate.ledger.unit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A rule that a unit has laid down for itself. */
@Entity
class UnitRule {

    @Id
    private String ruleNo;
    @Embedded
    private RuleForm said;

    protected UnitRule() {}

    UnitRule(RuleForm form) {
        this.ruleNo = form.ruleNo();
        this.said = form;
    }

    void say(RuleForm form) {
        this.said = form;
    }

    String ruleNo() {
        return ruleNo;
    }

    RuleForm said() {
        return said;
    }
}
