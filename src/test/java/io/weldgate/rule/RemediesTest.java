package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.RULES;
import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.machine;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Hearsay.place;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.Change;
import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.ContractFact;
import io.weldgate.decision.ControlClass;
import io.weldgate.decision.DecidingFixture;
import io.weldgate.decision.DecisionOnFile;
import io.weldgate.decision.Direction;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Finding.Severity;
import io.weldgate.decision.Grade;
import io.weldgate.decision.IdentifiedBy;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.NeighbourFact;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.PaperKind;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.PortraitResult;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Project;
import io.weldgate.decision.Question;
import io.weldgate.decision.RemediesFixture;
import io.weldgate.decision.Remedy;
import io.weldgate.decision.Remedy.Way;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WelderFact;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.WorkFact;
import io.weldgate.decision.WorkKind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says would have to change is changed here, and judged again. */
class RemediesTest {

    private static final Pattern BLOCKING = Pattern.compile(
            "insert\\(refuse\\(\"([^\"]+)\"|insert\\(flaw\\(\\$held, CertificateOutcome\\.(\\w+)");

    private static final String DEMANDED = "GTAW-FeⅣ-6G-3/60-FefS-02/11/12";

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_said_to_remove_a_finding_removes_it_and_touches_nothing_else(Hearsay refused) {
        List<Fact> told = refused.told();
        List<Finding> findings = refused.findings();
        assertThat(findings).anyMatch(Finding::blocks);

        for (Finding finding : findings.stream().filter(Finding::blocks).toList()) {
            Remedy remedy = RemediesFixture.remedy(finding, told, refused.limits());
            assertThat(remedy.known()).as(finding.code()).isTrue();
            assertThat(remedy.ways()).as(finding.code()).isNotEmpty();
            for (Way way : remedy.ways()) {
                List<Fact> altered = RemediesFixture.applied(way, told);

                assertThat(RULES.judge(altered, refused.limits()).findings()).as("%s after %s", finding, way)
                        .doesNotContain(finding).extracting(Finding::code).doesNotContain("RULES_FAILED");
                assertThat(others(altered, told)).allMatch(fact -> named(fact, way));
                assertThat(others(told, altered)).allMatch(fact -> way.changes().stream()
                        .anyMatch(change -> fact.equals(change.fact())));
            }
        }
    }

    @Test
    void every_entry_of_the_book_is_tried_above() {
        Set<String> tried = new HashSet<>();
        refusals().forEach(refused -> refused.findings().stream().filter(Finding::blocks).forEach(finding ->
                tried.add(RemediesFixture.entry(finding, question(refused.told())))));

        assertThat(RemediesFixture.entries()).allSatisfy(entry ->
                assertThat(entry.equals("RULES_FAILED") || tried.contains(entry)).as(entry).isTrue());
    }

    @Test
    void whatever_a_rule_may_refuse_has_its_entry() {
        Set<String> codes = new TreeSet<>(Set.of("RULES_FAILED", "GAS_TEST_FAILED", "GAS_EXCEEDED"));
        RuleFiles.at("classpath:rules/**/*.drl").texts().values().forEach(text -> BLOCKING.matcher(text).results()
                .map(found -> found.group(1) != null ? found.group(1) : blocking(found.group(2)))
                .filter(code -> !code.isEmpty()).forEach(codes::add));

        assertThat(codes).hasSizeGreaterThan(40).allSatisfy(code -> assertThat(RemediesFixture.entries())
                .as("rules/remedies.yml says nothing of " + code)
                .anyMatch(entry -> entry.equals(code) || entry.startsWith(code + " ")));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void with_all_that_is_advised_the_verdict_is_allowed(Question question) {
        DecisionOnFile refused = decision(asked(question).with(permit().watchedBy(WELDER, false).withExtinguishers(0)
                .from(NOW, NOW.minusSeconds(60)).fact()).without(CheckFact.SecondVerification.class)
                .without(CheckStep.CLEARING)
                .with(aSpecialOperationCertificate().validTo(TODAY.minusDays(1)).fact())
                .with(machine(ControlClass.CODED, true, false)).with(new PlaceFact.Whereabouts(WELDER, 301)), question);

        assertThat(RemediesFixture.advising(RULES).on(refused).enough()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "READINESS", "RENEWAL"})
    void an_expired_welder_without_a_permit_is_told_each_reason_once_and_all_that_is_needed(Question question) {
        var advice = RemediesFixture.advising(RULES).on(decision(asked(question).without(PermitFact.PermitOnFile.class)
                .with(aSpecialOperationCertificate().valid(TODAY.minusYears(6).minusDays(2), TODAY.minusDays(2))
                        .reviewDue(TODAY.minusYears(3)).fact()), question));

        assertThat(advice.first()).extracting(remedy -> remedy.finding().code()).contains("EXPIRED", "NO_PERMIT");
        assertThat(advice.further()).extracting(remedy -> remedy.finding().code()).doesNotHaveDuplicates()
                .contains("REVIEW_OVERDUE");
        assertThat(advice.enough()).isTrue();
    }

    @Test
    void a_reason_behind_a_reason_is_shown_too() {
        var advice = RemediesFixture.advising(RULES).on(decision(asked(Question.SCAN)
                .with(aConstructionCertificate().fact()).with(new WorkFact.PlannedWork(Profile.GENERAL,
                        WeldingProcess.FLAME_BRAZING, false, null)), Question.SCAN));

        assertThat(advice.first()).extracting(remedy -> remedy.finding().code()).containsExactly("FIELD_MISMATCH");
        assertThat(advice.further()).extracting(remedy -> remedy.finding().code()).containsExactly("ITEM_MISMATCH");
        assertThat(advice.enough()).isTrue();
    }

    @Test
    void whoever_is_banned_is_told_that_nothing_on_site_helps() {
        var advice = RemediesFixture.advising(RULES).on(decision(asked(Question.SCAN)
                .and(new WelderFact.Banned(WELDER, "basis", TODAY, null)), Question.SCAN));

        assertThat(advice.isBeyond()).isTrue();
        assertThat(RemediesFixture.advising(RULES).on(decision(asked(Question.SCAN)
                .with(machine(ControlClass.CODED, true, true)), Question.SCAN)).isBeyond()).isFalse();
    }

    @Test
    void a_limit_is_named_with_what_it_asks() {
        Hearsay few = asked(Question.READINESS).with(permit().withExtinguishers(1).fact());

        Change change = RemediesFixture.remedy(few.findings().stream().filter(Finding::blocks).findFirst().orElseThrow(),
                few.told(), few.limits()).ways().get(0).changes().get(0);

        assertThat(change.musts()).singleElement().satisfies(must -> {
            assertThat(must.is()).isEqualTo(1);
            assertThat(must.value()).isEqualTo(2);
            assertThat(must.limits()).containsExactly("extinguishers");
        });
    }

    private static Stream<Hearsay> refusals() {
        List<Hearsay> refusals = new ArrayList<>(List.of(
                asked(Question.SCAN).with(aSpecialOperationCertificate().validTo(TODAY.minusDays(1)).fact()),
                asked(Question.SCAN).with(aSpecialOperationCertificate().in(CertificateState.LAPSED).fact()),
                held(aSpecialOperationCertificate().valid(TODAY.plusDays(1), TODAY.plusYears(2))),
                held(aSpecialOperationCertificate().reviewDue(TODAY.minusDays(1))),
                held(aSpecialOperationCertificate().malformed()),
                held(aSpecialOperationCertificate().opening("cx.mem.gov.cn.example")),
                held(aSpecialOperationCertificate().valid(TODAY.minusYears(1), TODAY.plusYears(6))),
                held(aSpecialOperationCertificate()
                        .verified(CertificateVerification.OFFICIAL, OfficialAnswer.DIFFERENT)),
                held(aSpecialOperationCertificate().onAnotherName().onAnotherNumber()),
                held(aConstructionCertificate()),
                held(aSpecialOperationCertificate().covering(OperationItem.BRAZING)),
                held(aSpecialOperationCertificate().inTrade("高处作业")),
                held(aSpecialOperationCertificate().covering(null)),
                held(aSpecialOperationCertificate().reviewDue(TODAY.plusYears(3))),
                held(aSpecialOperationCertificate().reviewed().reviewDue(TODAY.plusYears(6))),
                held(aSpecialOperationCertificate().issuedBy("内蒙古自治区应急管理厅", "990000")),
                held(aSpecialOperationCertificate().issuedBy("某某培训中心", "150000")),
                held(aConstructionCertificate().issuedBy("某某培训中心", "150000")).in(Profile.CONSTRUCTION),
                held(aSpecialOperationCertificate().heldByOthersToo().verified(CertificateVerification.NONE,
                        OfficialAnswer.NOT_ASKED)),
                asked(Question.SCAN).and(new WelderFact.AtWorkElsewhere(WELDER, 10_000.1)),
                held(aSpecialOperationCertificate()).in(Profile.CONSTRUCTION),
                held(aConstructionCertificate().inTrade("建筑电工")).in(Profile.CONSTRUCTION),
                held(aSpecialOperationCertificate()).with(specialEquipment(DEMANDED)),
                held(aSpecialOperationCertificate()).with(specialEquipment("一个代号")),
                held(aSpecialEquipmentCertificate("SMAW-FeⅡ-6G-3/89-Fef3J")).with(specialEquipment(DEMANDED)),
                held(aSpecialEquipmentCertificate(DEMANDED)).with(specialEquipment("一个代号")),
                held(aSpecialEquipmentCertificate().qualifiedFor(new Project(DEMANDED, TODAY.minusYears(5),
                        TODAY.plusYears(1), TODAY))).with(specialEquipment(DEMANDED)),
                held(aSpecialEquipmentCertificate().qualifiedFor(new Project(DEMANDED, TODAY.minusYears(1),
                        TODAY.plusYears(1), TODAY.minusMonths(6)))).with(specialEquipment(DEMANDED)),
                held(aSpecialOperationCertificate().verified(CertificateVerification.NONE, OfficialAnswer.NOT_FOUND)),
                held(aSpecialOperationCertificate().verified(CertificateVerification.NONE, OfficialAnswer.NOT_FOUND)
                        .issued(TODAY)),
                asked(Question.SCAN).without(WelderFact.Worker.class).without(WelderFact.HeldCertificate.class),
                asked(Question.SCAN).without(WelderFact.HeldCertificate.class),
                asked(Question.SCAN).with(new WelderFact.Worker(WELDER, "U-1", AgeGroup.MINOR)),
                asked(Question.SCAN).with(new WelderFact.Worker(WELDER, "U-1", AgeGroup.RETIRED)),
                asked(Question.SCAN).and(new WelderFact.Banned("U-1", "basis", TODAY, null)),
                asked(Question.SCAN).without(PermitFact.PermitOnFile.class),
                asked(Question.READINESS).without(PermitFact.PermitOnFile.class),
                asked(Question.RENEWAL).without(PermitFact.PermitOnFile.class),
                asked(Question.SCAN).with(permit().in("CLOSED").fact()),
                asked(Question.READINESS).with(permit().in("WORKING").fact()),
                asked(Question.RENEWAL).with(permit().in("ISSUED").fact()),
                asked(Question.SCAN).with(permit().forMachine("M-2").fact()),
                asked(Question.SCAN).with(permit().forWelders("welder2").fact()),
                asked(Question.SCAN).with(permit().from(NOW.plusSeconds(1), NOW.plusSeconds(60)).fact()),
                asked(Question.RENEWAL).with(permit().in("WORKING").from(NOW.minusSeconds(60), NOW).fact()),
                asked(Question.APPLICATION).with(permit().from(NOW.minusSeconds(60), NOW).fact()),
                asked(Question.APPLICATION).with(permit().from(NOW.plusSeconds(60), NOW.plusSeconds(60)).fact()),
                asked(Question.APPROVAL).with(permit().from(NOW, NOW.plusSeconds(8 * 3600 + 1)).fact()),
                asked(Question.READINESS).with(permit().withExtinguishers(1).fact()),
                asked(Question.SCAN).in(Profile.CROWDED).with(crowded()),
                asked(Question.APPLICATION).in(Profile.CROWDED).with(crowded()),
                asked(Question.APPROVAL).in(Profile.CROWDED).with(crowded()),
                asked(Question.APPLICATION).with(at(Profile.CROWDED)),
                asked(Question.APPROVAL).with(permit().approvedBy("applicant1").fact()),
                asked(Question.APPROVAL).with(permit().approvedBy(WELDER).fact()),
                asked(Question.APPROVAL).with(permit().approvedBy("watch1").fact()),
                asked(Question.APPLICATION).with(permit().watchedBy(WELDER, true).fact()),
                asked(Question.APPLICATION).with(permit().watchedBy("watch1", false).fact()),
                asked(Question.APPLICATION).with(permit().watchedBy(null, false).fact()),
                asked(Question.SCAN).with(place(true, null, null)),
                asked(Question.SCAN).with(new PlaceFact.Whereabouts(WELDER, 300.1)),
                asked(Question.ON_SITE).with(new PlaceFact.Whereabouts(WELDER, Double.NaN)),
                asked(Question.SCAN).with(machine(ControlClass.SCRAP, false, false)),
                asked(Question.SCAN).with(machine(ControlClass.CODED, true, true)),
                asked(Question.READINESS).with(machine(ControlClass.CODED, false, false)),
                asked(Question.SCAN).and(new MachineFact.UnclearedWork("HW-0", "M-1")),
                asked(Question.READINESS).with(new PermitFact.ApprovalProcess(false)),
                asked(Question.READINESS).without(PermitFact.ApprovalProcess.class),
                asked(Question.READINESS).without(CheckStep.CLEARING).without(CheckStep.WATCH),
                asked(Question.READINESS).without(CheckStep.WATCH)
                        .and(new CheckFact.ConfirmedCheck(CheckStep.WATCH, "watch2", NOW)),
                asked(Question.READINESS).and(new PlaceFact.Overlay(Profile.HAZCHEM)).without(CheckStep.TICKET),
                asked(Question.ON_SITE).with(new CheckFact.ConfirmedCheck(CheckStep.TICKET, "applicant1", NOW)),
                asked(Question.READINESS).without(CheckFact.SecondVerification.class),
                asked(Question.READINESS).with(new CheckFact.SecondVerification("watch2", NOW.minusSeconds(601))),
                asked(Question.ON_SITE).and(new CheckFact.ClearedArea(9)),
                asked(Question.APPLICATION).with(permit().forWelders().fact()),
                asked(Question.APPROVAL).with(permit().approvedBy(null).fact()),
                asked(Question.EXTENSION).in(Profile.CROWDED).with(crowded()),
                asked(Question.EXTENSION).with(at(Profile.HAZCHEM)),
                asked(Question.EXTENSION).and(new PlaceFact.Overlay(Profile.HAZCHEM)),
                asked(Question.APPLICATION).with(at(Profile.HAZCHEM)).with(conditions(null, Urgency.RESERVED)),
                asked(Question.APPLICATION).in(Profile.CONSTRUCTION).with(permit()
                        .from(NOW, NOW.plus(Duration.ofHours(168)).plusSeconds(1)).fact()),
                asked(Question.APPROVAL).with(at(Profile.CONSTRUCTION)),
                asked(Question.APPROVAL).with(at(Profile.HAZCHEM)).and(new PlaceFact.Whereabouts("safety1", 301)),
                asked(Question.APPROVAL).and(new PermitFact.Signed("BASE_HEAD", "safety1")),
                asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", "applicant1")),
                asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", WELDER)),
                asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", "watch1")),
                asked(Question.APPLICATION).and(new ContractFact.Outsourced("U-2", null)),
                asked(Question.READINESS).and(new ContractFact.Outsourced("U-2", WELDER))
                        .and(paper(PaperKind.AGREEMENT, "U-2")).and(paper(PaperKind.QUALIFICATION, "U-2")),
                asked(Question.HANDOVER).and(new ContractFact.Outsourced("U-2", "watch1")),
                asked(Question.APPLICATION).with(new WelderFact.Worker(WELDER, "U-3", AgeGroup.WORKING)),
                asked(Question.APPLICATION).with(new WelderFact.Worker(WELDER, "U-3", AgeGroup.WORKING))
                        .and(paper(PaperKind.SECONDMENT, WELDER)),
                asked(Question.APPLICATION).and(new NeighbourFact.OverlappingPermit("HW-2", "M-1", Set.of(),
                        NOW, NOW.plusSeconds(60))),
                asked(Question.EXTENSION).and(new NeighbourFact.OverlappingPermit(null, "M-1", Set.of(WELDER),
                        NOW, NOW.plusSeconds(60))),
                asked(Question.ON_SITE).and(new CheckFact.Identification(IdentifiedBy.PORTRAIT_ON_PHONE, false, false,
                        PortraitResult.NOT_MATCHED)),
                asked(Question.ON_SITE).and(new CheckFact.Identification(IdentifiedBy.PORTRAIT_ON_TERMINAL, true, true,
                        PortraitResult.NOT_COMPARED))));
        Stream.of(WorkKind.values()).map(kind -> asked(Question.READINESS)
                .and(new NeighbourFact.NearbyWork("1", false, kind,
                WorkKind.HOT_WORK, 9.96, Direction.NORTH, -3, NOW, NOW.plusSeconds(60)))).forEach(refusals::add);
        refusals.add(asked(Question.REGISTRATION)
                .and(new NeighbourFact.NearbyWork("1", true, WorkKind.HOT_WORK, WorkKind.DUST, 10,
                Direction.HERE, 0, NOW, NOW.plusSeconds(60))));
        Stream.of(Profile.values()).map(profile -> asked(Question.APPLICATION).in(profile).with(conditions(
                profile == Profile.HAZCHEM ? Grade.CLASS_3 : Grade.SPECIAL, Urgency.URGENT))).forEach(refusals::add);
        Arrays.stream(CertificateState.values()).filter(state -> state != CertificateState.VALID)
                .map(state -> held(aSpecialOperationCertificate().in(state))).forEach(refusals::add);
        Arrays.stream(CheckStep.values()).filter(step -> step != CheckStep.SECOND_VERIFICATION)
                .map(step -> asked(Question.ON_SITE)
                .with(new CheckFact.ConfirmedCheck(step, step == CheckStep.ACCEPTANCE ? "watch1" : "safety1", NOW)))
                .forEach(refusals::add);
        refusals.addAll(MeasureRefusals.all());
        refusals.addAll(GasRefusals.all());
        for (Question question : Question.values()) {
            for (Class<? extends Fact> kind : List.of(MachineFact.Attempt.class, WorkFact.PlannedWork.class,
                    MachineFact.WeldingMachine.class, PlaceFact.WorkPlace.class, WorkFact.Conditions.class,
                    PermitFact.PermitOnFile.class, PlaceFact.Whereabouts.class)) {
                refusals.add(asked(question).without(kind));
            }
        }
        return refusals.stream().filter(told -> told.findings().stream().anyMatch(Finding::blocks));
    }

    private static Hearsay held(Held certificate) {
        return asked(Question.SCAN).with(certificate.fact());
    }

    private static Fact specialEquipment(String code) {
        return new WorkFact.PlannedWork(Profile.GENERAL, WeldingProcess.LASER, true, code);
    }

    private static Fact at(Profile profile) {
        return new PlaceFact.WorkPlace("S-1", profile, false, 300, null, null);
    }

    private static Fact conditions(Grade asked, Urgency urgency) {
        return new WorkFact.Conditions(asked, Set.of(), 0, Set.of(), urgency, false, Set.of(), NOW);
    }

    /** On file, but over since yesterday. */
    private static Fact paper(PaperKind kind, String subject) {
        return new ContractFact.ContractPaper(kind, subject, "1", TODAY.minusYears(1), TODAY.minusDays(1));
    }

    private static Fact crowded() {
        return new PlaceFact.WorkPlace("S-1", Profile.CROWDED, false, 300, LocalTime.of(9, 0), LocalTime.of(22, 0));
    }

    private static DecisionOnFile decision(Hearsay told, Question question) {
        var deciding = DecidingFixture.deciding(RULES, NOW);
        return deciding.find(deciding.decide(question, "M-1", told.facts()).decisionId()).orElseThrow().onFile();
    }

    private static boolean named(Fact altered, Way way) {
        return way.changes().stream().anyMatch(change -> change.kind().equals(altered.getClass().getSimpleName()));
    }

    private static List<Fact> others(List<Fact> facts, List<Fact> without) {
        return facts.stream().filter(fact -> !without.contains(fact)).toList();
    }

    private static Question question(List<Fact> told) {
        return told.stream().filter(Fact.Asked.class::isInstance).map(fact -> ((Fact.Asked) fact).question())
                .findFirst().orElseThrow();
    }

    private static String blocking(String outcome) {
        return CertificateOutcome.valueOf(outcome).severity() == Severity.BLOCK ? outcome : "";
    }
}
