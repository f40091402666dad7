package io.weldgate.ledger.unit;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 安全管理制度: what a unit has laid down for hot work, its appraisal and rewards among it. */
@Component
@Order(10)
class RuleRegister extends Register<RuleForm, UnitRule> {

    private static final Shape SHAPE = new Shape("UnitRule e join WorkUnit u on u.code = e.said.unitCode", "e.ruleNo",
            "e.said.unitCode", "u.areaCode", List.of("e.ruleNo"), "title",
            Shape.filters("unitCode", Filter.of("e.said.unitCode", String.class),
                    "kind", Filter.of("e.said.kind", RuleKind.class), "areaCode", Filter.area("u.areaCode")));

    private final NamedRows named;

    RuleRegister(NamedRows named) {
        super("rules", new Kind<>(RuleForm.class, RuleForm::ruleNo, UnitRule.class, UnitRule::ruleNo), SHAPE,
                Keepers.WITHIN_UNITS, "ruleNo", "title", "kind", "unitCode", "startsOn", "endsOn");
        this.named = named;
    }

    @Override
    public RuleForm told(UnitRule rule) {
        return rule.said();
    }

    @Override
    public UnitRule made(RuleForm form) {
        return new UnitRule(form);
    }

    @Override
    public void change(UnitRule rule, RuleForm form) {
        rule.say(form);
    }

    @Override
    public void check(List<Line<RuleForm, UnitRule>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, RuleForm::unitCode, this::told, keeper, complaints);
        lines.forEach(line -> complaints.unlessInOrder(line, line.form().startsOn(), line.form().endsOn()));
    }
}
