package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.machine;
import static io.weldgate.rule.Hearsay.permit;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.ControlClass;
import io.weldgate.decision.IdentifiedBy;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.PortraitResult;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import io.weldgate.decision.WorkFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessRulesTest {

    @Test
    void an_approval_that_did_not_end_as_issued_opens_nothing() {
        assertThat(asked(Question.READINESS).with(new PermitFact.ApprovalProcess(false)).blocks())
                .containsExactly("APPROVAL_INCOMPLETE");
        assertThat(asked(Question.READINESS).without(PermitFact.ApprovalProcess.class).blocks())
                .containsExactly("APPROVAL_INCOMPLETE");
    }

    @ParameterizedTest
    @EnumSource(value = CheckStep.class, names = {"APPROVAL", "CLEARING", "READINESS", "WATCH"})
    void each_of_the_four_checks_is_missed_by_its_name(CheckStep step) {
        Hearsay unchecked = asked(Question.READINESS).without(step);

        assertThat(unchecked.blocks()).containsExactly("CHECK_MISSING");
        assertThat(unchecked.findings().get(0).arguments()).containsExactly(step.name());
    }

    @Test
    void the_shift_leader_s_check_is_missed_at_a_hazardous_chemicals_plant_and_nowhere_else() {
        Hearsay plant = asked(Question.READINESS).and(new PlaceFact.Overlay(Profile.HAZCHEM));
        assertThat(plant.blocks()).doesNotContain("CHECK_MISSING");
        assertThat(asked(Question.READINESS).without(CheckStep.TICKET).blocks()).isEmpty();

        plant.without(CheckStep.TICKET);

        assertThat(plant.findings()).filteredOn(finding -> finding.code().equals("CHECK_MISSING")).singleElement()
                .satisfies(missing -> assertThat(missing.arguments()).containsExactly("TICKET"));
    }

    @Test
    void the_watch_was_taken_up_by_the_fire_watch_of_the_permit() {
        assertThat(asked(Question.READINESS).without(CheckStep.WATCH).and(new CheckFact.ConfirmedCheck(
                CheckStep.WATCH, "watch2", NOW)).blocks()).containsExactly("WRONG_PERSON");
    }

    @Test
    void a_second_verification_is_fresh_up_to_the_limit() {
        Instant tenMinutesAgo = NOW.minusSeconds(600);

        assertThat(verified("watch1", tenMinutesAgo)).isEmpty();
        assertThat(verified("watch1", tenMinutesAgo.minusNanos(1_000))).containsExactly("WATCH_NOT_VERIFIED");
        assertThat(verified("watch1", NOW)).isEmpty();
        assertThat(verified("watch1", NOW.plusNanos(1_000))).containsExactly("WATCH_NOT_VERIFIED");
        assertThat(verified("watch2", NOW)).containsExactly("WATCH_NOT_VERIFIED");
        assertThat(asked(Question.READINESS).without(CheckFact.SecondVerification.class).blocks())
                .containsExactly("WATCH_NOT_VERIFIED");
    }

    private static List<String> verified(String by, Instant at) {
        return asked(Question.READINESS).with(new CheckFact.SecondVerification(by, at)).blocks();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "READINESS", "RENEWAL"})
    void a_scrapped_or_faulty_machine_is_refused(Question question) {
        assertThat(asked(question).with(machine(ControlClass.SCRAP, false, false)).blocks())
                .containsExactly("MACHINE_SCRAPPED");
        assertThat(asked(question).with(machine(ControlClass.CODED, true, true)).blocks())
                .containsExactly("MACHINE_FAULT");
    }

    @Test
    void a_silent_terminal_cannot_be_unlocked_and_is_mentioned_at_the_scan() {
        var silent = machine(ControlClass.CODED, false, false);

        assertThat(asked(Question.READINESS).with(silent).blocks()).containsExactly("MACHINE_OFFLINE");
        assertThat(asked(Question.SCAN).with(silent).blocks()).isEmpty();
        assertThat(asked(Question.SCAN).with(silent).remarks()).containsExactly("MACHINE_OFFLINE");
        assertThat(asked(Question.APPLICATION).with(silent).remarks()).isEmpty();
        assertThat(asked(Question.APPLICATION).with(silent).blocks()).isEmpty();
    }

    @Test
    void a_machine_without_a_terminal_is_never_offline() {
        assertThat(asked(Question.READINESS).with(machine(ControlClass.LEGACY, false, false)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "READINESS"})
    void a_paired_machine_is_used_by_nobody_else(Question question) {
        assertThat(asked(question).and(new MachineFact.Paired("M-1", Set.of("welder3"))).blocks())
                .containsExactly("NOT_PAIRED");
        assertThat(asked(question).and(new MachineFact.Paired("M-1", Set.of("welder3", WELDER))).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "READINESS"})
    void earlier_work_with_the_machine_must_be_cleared(Question question) {
        assertThat(asked(question).and(new MachineFact.UnclearedWork("HW-0", "M-1")).blocks())
                .containsExactly("PREVIOUS_WORK_NOT_CLEARED");
        assertThat(asked(question).and(new MachineFact.UnclearedWork("HW-0", "M-2")).blocks()).isEmpty();
        assertThat(asked(question).and(new MachineFact.UnclearedWork("HW-1", "M-1")).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, , true", "2026-11-19, , false", "2026-01-01, 2026-11-18, true",
        "2026-01-01, 2026-11-17, false"})
    void a_ban_holds_from_its_first_day_to_its_last(LocalDate from, LocalDate until, boolean holds) {
        for (String subject : List.of(WELDER, "U-1")) {
            assertThat(asked(Question.SCAN).and(new WelderFact.Banned(subject, "basis", from, until)).blocks())
                    .isEqualTo(holds ? List.of("BLACKLISTED") : List.of());
        }
    }

    @Test
    void a_ban_on_somebody_else_is_none() {
        assertThat(asked(Question.SCAN).and(new WelderFact.Banned("welder9", "basis", TODAY, null)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"APPROVAL, watch1, true", "APPROVAL, welder1, false", "WATCH, watch1, true", "WATCH, safety1, false",
        "NO_RESIDUAL_FIRE, watch1, true", "NO_RESIDUAL_FIRE, watch2, false", "CLEARING, welder1, true",
        "CLEARING, watch1, false", "READINESS, welder1, true", "DISPOSAL, watch1, false", "ACCEPTANCE, safety1, true",
        "TICKET, shift1, true", "TICKET, watch1, false", "TICKET, welder1, false", "TICKET, applicant1, false",
        "ACCEPTANCE, watch1, false", "ACCEPTANCE, welder1, false"})
    void a_step_is_confirmed_by_the_right_person(CheckStep step, String by, boolean right) {
        Hearsay confirming = asked(Question.ON_SITE).with(new CheckFact.ConfirmedCheck(step, by, NOW));

        assertThat(confirming.blocks()).isEqualTo(right ? List.of() : List.of("WRONG_PERSON"));
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT, true, false, NOT_COMPARED, ", "PORTRAIT_ON_PHONE, true, true, MATCHED, ",
        "PORTRAIT_ON_TERMINAL, true, true, MATCHED, ", "PORTRAIT_ON_PHONE, true, true, NOT_MATCHED, PORTRAIT_MISMATCH",
        "DOCUMENT, true, true, NOT_MATCHED, PORTRAIT_MISMATCH",
        "PORTRAIT_ON_PHONE, true, true, NOT_COMPARED, PORTRAIT_RESULT_MISSING",
        "PORTRAIT_ON_TERMINAL, true, false, MATCHED, PORTRAIT_WITHOUT_CONSENT",
        "DOCUMENT, true, false, MATCHED, PORTRAIT_WITHOUT_CONSENT",
        "PORTRAIT_ON_PHONE, false, true, MATCHED, NOT_SEEN_BY_WATCH",
        "DOCUMENT, false, false, NOT_COMPARED, NOT_SEEN_BY_WATCH"})
    void a_portrait_needs_consent_and_a_result_and_never_stands_alone(IdentifiedBy means, boolean seen,
            boolean consent, PortraitResult portrait, String refused) {
        assertThat(asked(Question.ON_SITE).and(new CheckFact.Identification(means, seen, consent, portrait)).blocks())
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @CsvSource({"SCAN, Attempt", "SCAN, PlannedWork", "SCAN, WeldingMachine", "SCAN, WorkPlace",
        "APPLICATION, PermitOnFile", "APPLICATION, PlannedWork", "APPLICATION, WeldingMachine",
        "APPLICATION, WorkPlace", "APPROVAL, PermitOnFile", "APPLICATION, Conditions", "READINESS, Conditions",
        "ON_SITE, WorkPlace", "ON_SITE, Whereabouts", "READINESS, Attempt", "READINESS, PlannedWork",
        "READINESS, WeldingMachine", "READINESS, WorkPlace", "RENEWAL, Attempt", "RENEWAL, PlannedWork",
        "RENEWAL, WeldingMachine"})
    void what_was_not_told_is_not_allowed(Question question, String kind) {
        assertThat(asked(question).without(kind).blocks()).contains("FACT_MISSING");
    }

    @Test
    void a_scan_is_answered_without_the_conditions_that_nobody_knows_yet() {
        assertThat(asked(Question.SCAN).without(WorkFact.Conditions.class).blocks()).isEmpty();
    }

    @Test
    void an_approval_needs_its_approver_and_an_application_its_welders() {
        assertThat(asked(Question.APPROVAL).with(permit().approvedBy(null).fact()).blocks())
                .containsExactly("FACT_MISSING");
        assertThat(asked(Question.APPLICATION).with(permit().forWelders().fact()).blocks()).contains("FACT_MISSING");
    }

    @Test
    void a_welder_nobody_knows_is_refused() {
        assertThat(asked(Question.SCAN).without(WelderFact.Worker.class).without(WelderFact.HeldCertificate.class)
                .blocks()).containsExactly("NOT_FOUND");
        assertThat(asked(Question.APPLICATION).with(permit().forWelders(WELDER, "nobody").fact()).blocks())
                .containsExactly("NOT_FOUND");
    }
}
