package io.weldgate.rule;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WorkFact;
import java.util.Set;

/** Conditions to be altered in one respect at a time: at first nothing special is told. */
final class Told {

    private Grade grade;
    private Set<Circumstance> circumstances = Set.of();
    private double elevation;
    private Set<Measure> measures = Set.of();
    private boolean plan;
    private Set<String> linked = Set.of();

    static Told told(Circumstance... circumstances) {
        Told told = new Told();
        told.circumstances = Set.of(circumstances);
        return told;
    }

    Told asking(Grade asked) {
        grade = asked;
        return this;
    }

    Told at(double metres) {
        elevation = metres;
        return this;
    }

    Told taking(Measure... named) {
        measures = Set.of(named);
        return this;
    }

    Told withPlan() {
        plan = true;
        return this;
    }

    Told linkedTo(String... permits) {
        linked = Set.of(permits);
        return this;
    }

    Fact fact() {
        return new WorkFact.Conditions(grade, circumstances, elevation, measures, Urgency.URGENT, plan, linked,
                Hearsay.NOW);
    }
}
