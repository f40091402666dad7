package io.weldgate.rule;

import static io.weldgate.rule.Held.aSpecialOperationCertificate;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.CalendarFact;
import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.ControlClass;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.Judging.Judgement;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SiteStatement;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WelderFact;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.WorkFact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules are told: everything about a job to which nothing can be objected, on an ordinary Wednesday morning.
 * A test alters one fact and looks at what is found.
 */
final class Hearsay {

    static final DroolsJudging RULES = new DroolsJudging(new RuleSettings(Duration.ofSeconds(30), 10_000, 8));
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final Instant NOW = TODAY.atTime(10, 0).atZone(ZONE).toInstant();
    static final String WELDER = "welder1";

    static {
        RULES.ready();
    }

    private final Question question;
    private final List<Fact> facts = new ArrayList<>();
    private Instant at = NOW;
    private Profile profile = Profile.GENERAL;
    private String[] limits = {};

    private Hearsay(Question question) {
        this.question = question;
        Arrays.asList(new WelderFact.Worker(WELDER, "U-1", AgeGroup.WORKING), aSpecialOperationCertificate().fact(),
                new WorkFact.PlannedWork(Profile.GENERAL, WeldingProcess.SHIELDED_METAL_ARC, false, null),
                machine(ControlClass.CODED, false, true), place(false, null, null),
                new MachineFact.Attempt("M-1", WELDER), permit().fact(), new PermitFact.ApprovalProcess(true),
                new CheckFact.SecondVerification("watch1", NOW.minusSeconds(60)),
                new PlaceFact.Whereabouts(WELDER, 10), new CalendarFact.CalendarYear(TODAY.getYear(), false),
                new CheckFact.Declared(EnumSet.allOf(SiteStatement.class)),
                new CheckFact.Equipment(3, 2, EnumSet.allOf(ProtectiveEquipment.class)),
                new WorkFact.Conditions(null, Set.of(), 0, Set.of(), Urgency.URGENT, true, Set.of(), NOW))
                .forEach(facts::add);
        for (CheckStep step : List.of(CheckStep.APPROVAL, CheckStep.WATCH)) {
            facts.add(new CheckFact.ConfirmedCheck(step, "watch1", NOW.minusSeconds(600)));
        }
        facts.add(new CheckFact.ConfirmedCheck(CheckStep.TICKET, "shift1", NOW.minusSeconds(600)));
        for (CheckStep step : List.of(CheckStep.CLEARING, CheckStep.READINESS)) {
            facts.add(new CheckFact.ConfirmedCheck(step, WELDER, NOW.minusSeconds(600)));
        }
    }

    static Hearsay asked(Question question) {
        Hearsay hearsay = new Hearsay(question);
        if (question == Question.MONITORING) {
            hearsay.and(new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, 0.1, 20.9, NOW));
        }
        return question == Question.RENEWAL ? hearsay.with(permit().in("WORKING").fact()) : hearsay;
    }

    static OnFile permit() {
        return new OnFile();
    }

    static Fact machine(ControlClass controlClass, boolean faulty, boolean online) {
        return new MachineFact.WeldingMachine("M-1", "U-1", controlClass, faulty, online);
    }

    static Fact place(boolean excluded, LocalTime opensAt, LocalTime closesAt) {
        return new PlaceFact.WorkPlace("S-1", Profile.GENERAL, excluded, 300, opensAt, closesAt);
    }

    /** Of this profile, and without opening hours. */
    static Fact place(Profile profile) {
        return new PlaceFact.WorkPlace("S-1", profile, false, 300, null, null);
    }

    /** Open to the public at the moment. */
    static Fact crowdedPlace() {
        return crowdedPlace(LocalTime.of(9, 0), LocalTime.of(22, 0));
    }

    static Fact crowdedPlace(LocalTime opensAt, LocalTime closesAt) {
        return new PlaceFact.WorkPlace("S-1", Profile.CROWDED, false, 300, opensAt, closesAt);
    }

    /** Puts a fact in the place of all of its kind. */
    Hearsay with(Fact fact) {
        return without(fact.getClass()).and(fact);
    }

    Hearsay and(Fact fact) {
        facts.add(fact);
        return this;
    }

    Hearsay without(Class<? extends Fact> kind) {
        facts.removeIf(kind::isInstance);
        return this;
    }

    Hearsay without(String kind) {
        facts.removeIf(fact -> fact.getClass().getSimpleName().equals(kind));
        return this;
    }

    Hearsay without(CheckStep step) {
        facts.removeIf(fact -> fact instanceof CheckFact.ConfirmedCheck check && check.step() == step);
        return this;
    }

    Hearsay at(Instant instant) {
        at = instant;
        return this;
    }

    Hearsay in(Profile other) {
        profile = other;
        return with(new WorkFact.PlannedWork(other, WeldingProcess.SHIELDED_METAL_ARC, false, null));
    }

    Hearsay weldingSpecialEquipment(String code) {
        return with(new WorkFact.PlannedWork(profile, WeldingProcess.SHIELDED_METAL_ARC, true, code));
    }

    Hearsay under(String... namesAndValues) {
        limits = namesAndValues;
        return this;
    }

    Question question() {
        return question;
    }

    /** All that is told but the question itself. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** All that is told, the question too. */
    List<Fact> told() {
        List<Fact> told = new ArrayList<>(facts);
        told.add(new Fact.Asked(question, at));
        return told;
    }

    Limits limits() {
        return LimitsFixture.limits(profile, at.atZone(ZONE).toLocalDate(), limits);
    }

    Judgement judged() {
        return RULES.judge(told(), limits());
    }

    List<Finding> findings() {
        return judged().findings();
    }

    /** Codes of what refuses. */
    List<String> blocks() {
        return findings().stream().filter(Finding::blocks).map(Finding::code).toList();
    }

    /** Codes of what does not refuse, but for the statements that a certificate is valid and who signs. */
    List<String> remarks() {
        return findings().stream().filter(finding -> !finding.blocks()).map(Finding::code)
                .filter(code -> !Set.of("VALID", "SIGNATURE").contains(code)).toList();
    }
}
