package io.weldgate.decision;

import java.util.List;

/** The port to the rules. */
public interface Judging {

    /**
     * Applies the rules in force at the clock of the one {@link Fact.Asked} among the facts. Denies (a finding
     * {@code RULES_FAILED}) when the rules throw or exceed their time; never throws for that.
     */
    Judgement judge(List<Fact> facts, Limits limits);

    /** Hash over the rule files, which together with the limits in force is a decision's rule-pack hash. */
    String packHash();

    /** @param rulesFired names of the rules that concluded something, in the order of their firing */
    record Judgement(List<Finding> findings, List<String> rulesFired) {}
}
