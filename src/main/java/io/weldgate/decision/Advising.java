package io.weldgate.decision;

import io.weldgate.decision.Remedy.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Says what would have to be otherwise for a refusal to be an ALLOWED, having judged it. */
@Service
public class Advising {

    /** Removing one reason may show another behind it; more than this deep the rules chase their own tail. */
    private static final int ROUNDS = 6;

    private final Judging judging;
    private final Remedies remedies;

    Advising(Judging judging, Remedies remedies) {
        this.judging = judging;
        this.remedies = remedies;
    }

    /**
     * @param first   for what refused
     * @param further for what would refuse once that is otherwise
     * @param enough  whether with all of it, by the rules of today, the verdict is ALLOWED
     */
    public record Advice(List<Remedy> first, List<Remedy> further, boolean enough) {

        public boolean isBeyond() {
            return first.stream().anyMatch(Remedy::isBeyond);
        }
    }

    public Advice on(DecisionOnFile decision) {
        List<Remedy> first = of(decision.findings(), decision.facts(), decision.limits());
        List<Remedy> further = new ArrayList<>();
        List<Fact> facts = decision.facts();
        List<Finding> left = decision.findings();
        Set<Finding> seen = new HashSet<>(left);
        for (int round = 0; round < ROUNDS && left.stream().anyMatch(Finding::blocks); round++) {
            List<Fact> before = facts;
            for (Finding finding : left) {
                facts = finding.blocks() ? without(finding, facts, decision.limits()) : facts;
            }
            if (facts.equals(before)) {
                break;
            }
            left = judging.judge(facts, decision.limits()).findings();
            further.addAll(of(left.stream().filter(seen::add).toList(), facts, decision.limits()));
        }
        return new Advice(first, further, left.stream().noneMatch(Finding::blocks));
    }

    private List<Remedy> of(List<Finding> findings, List<Fact> facts, Limits limits) {
        return findings.stream().filter(Finding::blocks).map(finding -> remedies.of(finding, facts, limits)).toList();
    }

    /** The facts as they would be if they were otherwise in the first way that helps. */
    private List<Fact> without(Finding finding, List<Fact> facts, Limits limits) {
        List<Way> ways = remedies.of(finding, facts, limits).ways();
        return ways.isEmpty() ? facts : applied(ways.get(0), facts);
    }

    static List<Fact> applied(Way way, List<Fact> facts) {
        List<Fact> altered = facts;
        for (Change change : way.changes()) {
            altered = change.in(altered);
        }
        return altered;
    }
}
