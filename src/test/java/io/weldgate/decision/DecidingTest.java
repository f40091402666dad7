package io.weldgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final Instant NOW = Instant.parse("2026-11-18T02:00:00.123456Z");
    private static final Finding ADVICE = new Finding("EXPIRING_SOON", Finding.Severity.ADVICE, "30号令 22", List.of("a"));
    private static final Finding BLOCK = new Finding("NO_PERMIT", Finding.Severity.BLOCK, "消防法 21", List.of());
    private static final List<Fact> FACTS = List.of(
            new WelderFact.Worker("welder1", "U-1", AgeGroup.WORKING),
            new WelderFact.HeldCertificate("C-1", "welder1", CertificateFamily.SPECIAL_EQUIPMENT, null, "特种设备焊接作业", "b",
                    "15", Set.of(new Project("A", LocalDate.EPOCH, LocalDate.MAX, null)), CertificateState.VALID,
                    LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.MAX, null, null, false, true, true, true, false,
                    CertificateVerification.MANUAL, OfficialAnswer.NOT_ASKED, null, null),
            new WorkFact.PlannedWork(Profile.CROWDED, WeldingProcess.LASER, true, "A"),
            new WelderFact.Banned("welder1", "b", LocalDate.EPOCH, null),
            new MachineFact.WeldingMachine("M-1", "U-1", ControlClass.CODED, false, true),
            new PlaceFact.WorkPlace("S-1", Profile.CROWDED, false, 12.5, LocalTime.of(9, 0), LocalTime.of(22, 0)),
            new PlaceFact.Whereabouts("welder1", 0.1 + 0.2), new MachineFact.UnclearedWork("P-0", "M-1"),
            new MachineFact.Paired("M-1", Set.of("welder1")),
            new NeighbourFact.OverlappingPermit("P-2", "M-1", Set.of("welder1"), NOW, NOW.plusSeconds(60)),
            new NeighbourFact.NearbyWork("NW-1", false, WorkKind.DUST, WorkKind.HOT_WORK, 8.5, Direction.NORTH, -3,
                    NOW, NOW.plusSeconds(60)),
            new WelderFact.AtWorkElsewhere("welder1", 5000.5),
            new CheckFact.Identification(IdentifiedBy.DOCUMENT, true, false, PortraitResult.NOT_COMPARED),
            new PermitFact.PermitOnFile("P-1", "ISSUED", "M-1", Set.of("welder1"), "watch1", true, "a", null,
                    NOW, NOW, 2),
            new MachineFact.Attempt("M-1", "welder1"), new CheckFact.ConfirmedCheck(CheckStep.CLEARING, "welder1", NOW),
            new CheckFact.SecondVerification("watch1", NOW), new PermitFact.Opinion(true),
            new GasFact.GasTest(SamplingPlace.VESSEL_LOWER, RepresentativeGas.BENZENE, 1.2, 0.1, 20.9, NOW),
            new GasFact.GasReading(RepresentativeGas.OTHER, 5.5, 0.1, 20.9, NOW), new CheckFact.ClearedArea(10),
            new CheckFact.Distances(31, null, 11),
            new CheckFact.ConfirmedMeasures(Set.of(Measure.OTHER, Measure.SPARKS_CAUGHT)),
            new CheckFact.Declared(Set.of(SiteStatement.SEPARATED)), new CheckFact.Cylinders(5, 10, true),
            new CheckFact.Wind(4),
            new CheckFact.Equipment(3, 2, Set.of(ProtectiveEquipment.GLOVES, ProtectiveEquipment.SHOES)),
            new CheckFact.Photo(1, NOW, false, true), new PermitFact.ApprovalProcess(true),
            new PlaceFact.Overlay(Profile.CONSTRUCTION), new PlaceFact.InArea("150621"),
            new PermitFact.OwnChain(List.of("UNIT_HEAD")),
            new WorkFact.Conditions(Grade.GRADE_1, Set.of(Circumstance.PIPE_RACK, Circumstance.OUTDOORS), 2.5,
                    Set.of(Measure.INSIDE_CLEANED), Urgency.RESERVED, true, Set.of("SX-1"), NOW),
            new PermitFact.Signed("BASE_HEAD", "base1"), new PermitFact.Interruption(NOW),
            new PermitFact.ApprovedAbove(true),
            new CalendarFact.SpecialDay(LocalDate.EPOCH, DayKind.HOLIDAY, "n", "d", true),
            new CalendarFact.CalendarYear(1970, true),
            new ContractFact.Outsourced("U-2", "safety1"),
            new ContractFact.ContractPaper(PaperKind.AGREEMENT, "U-2", "A-1", LocalDate.EPOCH, LocalDate.EPOCH),
            new PermitFact.StandIn("safety1", "head1"));

    private final Rules rules = new Rules();
    private final Deciding deciding = deciding();

    private Deciding deciding(String... limits) {
        return DecidingFixture.deciding(rules, NOW, limits);
    }

    @Test
    void findings_that_do_not_block_allow() {
        rules.conclude(ADVICE);

        assertThat(deciding.decide(Question.SCAN, "M-1", FACTS)).isInstanceOf(Permission.Granted.class)
                .extracting(Permission::findings).isEqualTo(List.of(ADVICE));
    }

    @Test
    void one_finding_that_blocks_refuses() {
        rules.conclude(ADVICE, BLOCK);

        assertThat(deciding.decide(Question.SCAN, "M-1", FACTS)).isInstanceOf(Permission.Refused.class);
    }

    @Test
    void a_decision_is_stored_with_all_it_rests_on() {
        rules.conclude(BLOCK);

        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();

        Decision decision = deciding.find(id).orElseThrow();
        assertThat(decision.kind()).isEqualTo(Question.SCAN);
        assertThat(decision.subject()).isEqualTo("M-1");
        assertThat(decision.at()).isEqualTo(NOW);
        assertThat(decision.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(decision.findings()).containsExactly(BLOCK);
        assertThat(decision.facts()).containsExactlyElementsOf(asked());
        assertThat(decision.rulesFired()).containsExactly("a rule");
        assertThat(decision.rulePack()).matches("[0-9a-f]{64}");
        assertThat(decision.limits().residualFireWatch()).hasMinutes(60);
        assertThat(decision.isNew()).isTrue();
    }

    @Test
    void every_kind_of_fact_survives_being_stored() {
        assertThat(FACTS).extracting(Fact::getClass)
                .hasSize(FactFields.kinds().size() - 1).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_fact_is_stored_under_its_plain_name() {
        assertThat(Stored.write(FACTS, new TypeReference<List<Fact>>() {})).doesNotContain("$")
                .contains(FACTS.stream().map(fact -> "\"fact\":\"" + fact.getClass().getSimpleName() + "\"").toList());
    }

    @Test
    void neither_birth_date_nor_sex_of_a_worker_is_stored() {
        assertThat(Stored.write(FACTS.subList(0, 1), new TypeReference<List<Fact>>() {})).isEqualTo(
                "[{\"fact\":\"Worker\",\"age\":\"WORKING\",\"personNo\":\"welder1\",\"unit\":\"U-1\"}]");
    }

    @Test
    void a_replay_of_the_same_rules_is_the_same_and_sees_the_same() {
        rules.conclude(BLOCK);
        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();
        Limits then = rules.limits;

        Replay replay = deciding.replay(id);

        assertThat(replay).isEqualTo(new Replay(true, Verdict.REFUSED, List.of(BLOCK)));
        assertThat(rules.facts).isEqualTo(asked());
        assertThat(rules.limits).isEqualTo(then);
    }

    @Test
    void a_replay_tells_that_other_rules_decide_otherwise() {
        rules.conclude(BLOCK);
        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();
        rules.conclude(ADVICE);

        assertThat(deciding.replay(id)).isEqualTo(new Replay(false, Verdict.ALLOWED, List.of(ADVICE)));
    }

    @Test
    void the_same_verdict_for_another_reason_is_not_the_same() {
        rules.conclude(BLOCK);
        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();
        rules.conclude(BLOCK, ADVICE);

        assertThat(deciding.replay(id).same()).isFalse();
    }

    @Test
    void what_was_never_decided_cannot_be_replayed() {
        assertThatThrownBy(() -> deciding.replay("D-0")).isInstanceOf(DecisionUnknown.class);
    }

    @Test
    void another_limit_or_another_rule_is_another_rule_pack() {
        String pack = packOf(deciding);
        String again = packOf(deciding());
        String withAnotherLimit = packOf(deciding("residual-fire-watch", "PT3S"));
        rules.hash = "other";
        String withAnotherRule = packOf(deciding);

        assertThat(again).isEqualTo(pack);
        assertThat(withAnotherLimit).isNotEqualTo(pack);
        assertThat(withAnotherRule).isNotEqualTo(pack);
    }

    @Test
    void the_profile_is_that_of_the_work_then_that_of_the_place_then_general() {
        assertThat(profileOf(FACTS)).isEqualTo(Profile.CROWDED);
        assertThat(profileOf(List.of(FACTS.get(5)))).isEqualTo(Profile.CROWDED);
        assertThat(profileOf(List.of())).isEqualTo(Profile.GENERAL);
    }

    @Test
    void a_spot_check_is_stored_only_where_it_refuses() {
        rules.conclude(ADVICE);
        assertThat(deciding.find(deciding.spotCheck(Question.RENEWAL, "P-1", FACTS).decisionId())).isEmpty();

        rules.conclude(BLOCK);
        assertThat(deciding.find(deciding.spotCheck(Question.RENEWAL, "P-1", FACTS).decisionId())).isPresent();
    }

    private Profile profileOf(List<Fact> facts) {
        return deciding.find(deciding.decide(Question.SCAN, "M-1", facts).decisionId()).orElseThrow().profile();
    }

    private static String packOf(Deciding deciding) {
        return deciding.find(deciding.decide(Question.SCAN, "M-1", FACTS).decisionId()).orElseThrow().rulePack();
    }

    private static List<Fact> asked() {
        List<Fact> asked = new ArrayList<>(FACTS);
        asked.add(0, new Fact.Asked(Question.SCAN, NOW));
        return asked;
    }

    private static final class Rules implements Judging {

        private List<Finding> findings = List.of();
        private String hash = "rules";
        private List<Fact> facts;
        private Limits limits;

        void conclude(Finding... conclusions) {
            findings = List.of(conclusions);
        }

        @Override
        public Judgement judge(List<Fact> told, Limits inForce) {
            facts = told;
            limits = inForce;
            return new Judgement(findings, List.of("a rule"));
        }

        @Override
        public String packHash() {
            return hash;
        }
    }
}
