package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gas tests: when one is due, where, and what they found. */
@Component
@Transactional
public class GasTesting {

    private static final String ABOUT_GAS = "GAS_";

    private final Permits permits;
    private final GasTests tests;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final Monitoring monitoring;
    private final Securing securing;
    private final Trail trail;

    GasTesting(Permits permits, GasTests tests, PermitFacts facts, Deciding deciding, Monitoring monitoring,
            Securing securing, Trail trail) {
        this.permits = permits;
        this.tests = tests;
        this.facts = facts;
        this.deciding = deciding;
        this.monitoring = monitoring;
        this.securing = securing;
        this.trail = trail;
    }

    /** For the diagram: whether the rules would object to going on for want of a gas test. */
    @Transactional(readOnly = true)
    public boolean due(String permitNo) {
        return !wanting(permitNo).isEmpty();
    }

    /** Why a gas test is due, by the rules that the next signature or the arc will be judged by; empty if none is. */
    @Transactional(readOnly = true)
    public List<Finding> wanting(String permitNo) {
        Permit permit = permits.findById(permitNo).orElseThrow();
        Question next = permit.status() == PermitStatus.IN_APPROVAL ? Question.APPROVAL : Question.READINESS;
        return deciding.foresee(next, permitNo, facts.onGas(permit)).stream()
                .filter(finding -> finding.blocks() && finding.code().startsWith(ABOUT_GAS)).toList();
    }

    public Permission record(String permitNo, GasTestForm form, Actor tester) {
        Permit permit = permits.lock(permitNo);
        GasTest test = tests.save(new GasTest(permitNo, form, tester));
        trail.changed(Entry.of(permitNo, "gas.tested", tester).saying(form.place() + ": "
                + Saying.of("fact.RepresentativeGas." + form.gas()).written() + " " + form.volumePercent()
                + " %, O2 " + form.oxygenPercent() + " %"));
        securing.tested(permitNo, form, tester);
        monitoring.judge(permit, test.fact());
        return new Permission.Granted(null, List.of());
    }

    /** @throws PermitNotOpen if the permit's state knows no gas tests */
    public Permission recordOtherwise(String permitNo, GasTestForm form, Actor tester) {
        Demanding.mustAllow(permits.lock(permitNo), Demand.Kind.GAS_TEST);
        return record(permitNo, form, tester);
    }
}
