package io.weldgate.rule;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.SiteStatement;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WorkFact;
import java.util.EnumSet;
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

    /** All that can be stated on site, but for this. */
    static Fact statedAllBut(SiteStatement left) {
        return new CheckFact.Declared(EnumSet.complementOf(EnumSet.of(left)));
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

    /** This is applied for. */
    Hearsay applied() {
        return Hearsay.asked(Question.APPLICATION).with(fact());
    }

    Hearsay appliedAt(Profile profile) {
        return applied().in(profile).with(Hearsay.place(profile));
    }

    /** A check of this work is confirmed. */
    Hearsay onSite() {
        return Hearsay.asked(Question.ON_SITE).with(fact());
    }

    Fact fact() {
        return new WorkFact.Conditions(grade, circumstances, elevation, measures, Urgency.URGENT, plan, linked,
                Hearsay.NOW);
    }
}
