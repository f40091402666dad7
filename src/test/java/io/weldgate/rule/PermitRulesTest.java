package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Fact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermitRulesTest {

    private static final Duration A_MOMENT = Duration.ofNanos(1_000);

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "READINESS", "RENEWAL"})
    void without_a_permit_no_hot_work(Question question) {
        assertThat(asked(question).without(PermitFact.PermitOnFile.class).blocks()).contains("NO_PERMIT");
    }

    @Test
    void a_scan_without_a_permit_shows_the_certificate_s_findings_all_the_same() {
        Hearsay scan = asked(Question.SCAN).without(PermitFact.PermitOnFile.class)
                .with(Held.aSpecialOperationCertificate().validTo(Hearsay.TODAY.minusDays(1)).fact());

        assertThat(scan.blocks()).containsExactly("EXPIRED", "NO_PERMIT");
    }

    @ParameterizedTest
    @CsvSource({"SCAN, ISSUED, true", "SCAN, WORKING, true", "SCAN, SUSPENDED, true", "SCAN, FIRE_WATCH, false",
        "SCAN, IN_APPROVAL, false", "READINESS, ISSUED, true", "READINESS, SUSPENDED, true",
        "READINESS, WORKING, false",
        "READINESS, REVOKED, false", "RENEWAL, WORKING, true", "RENEWAL, SUSPENDED, false", "RENEWAL, ISSUED, false"})
    void a_permit_is_in_force_by_its_status(Question question, String status, boolean inForce) {
        assertThat(asked(question).with(permit().in(status).fact()).blocks())
                .isEqualTo(inForce ? List.of() : List.of("PERMIT_NOT_IN_FORCE"));
    }

    @Test
    void a_permit_holds_for_its_machine_and_its_welders_only() {
        assertThat(asked(Question.READINESS).with(permit().forMachine("M-2").fact()).blocks())
                .containsExactly("PERMIT_OTHER_MACHINE");
        assertThat(asked(Question.READINESS).with(permit().forWelders("welder3").fact()).blocks())
                .containsExactly("PERMIT_OTHER_WELDER");
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "READINESS", "RENEWAL"})
    void the_window_opens_at_its_first_moment_and_is_closed_at_its_last(Question question) {
        Instant hence = NOW.plusSeconds(3600);

        assertThat(window(question, NOW, hence)).isEmpty();
        assertThat(window(question, NOW.plus(A_MOMENT), hence)).containsExactly("OUTSIDE_WINDOW");
        assertThat(window(question, NOW.minusSeconds(60), NOW.plus(A_MOMENT))).isEmpty();
        assertThat(window(question, NOW.minusSeconds(60), NOW)).containsExactly("OUTSIDE_WINDOW");
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPLICATION", "APPROVAL"})
    void a_window_may_lie_ahead_but_not_behind(Question question) {
        assertThat(window(question, NOW.plusSeconds(60), NOW.plusSeconds(120))).isEmpty();
        assertThat(window(question, NOW.minusSeconds(60), NOW.plus(A_MOMENT))).isEmpty();
        assertThat(window(question, NOW.minusSeconds(60), NOW)).containsExactly("OUTSIDE_WINDOW");
    }

    @Test
    void a_window_ends_after_it_begins() {
        Instant begin = NOW.plusSeconds(60);

        assertThat(window(Question.APPLICATION, begin, begin.plus(A_MOMENT))).isEmpty();
        assertThat(window(Question.APPLICATION, begin, begin)).containsExactly("WINDOW_EMPTY");
    }

    @Test
    void a_window_is_as_long_as_the_limit_and_no_longer() {
        Instant eightHours = NOW.plus(Duration.ofHours(8));

        assertThat(window(Question.APPLICATION, NOW, eightHours)).isEmpty();
        assertThat(window(Question.APPLICATION, NOW, eightHours.plus(A_MOMENT))).containsExactly("WINDOW_TOO_LONG");
        assertThat(asked(Question.APPROVAL).under("window", "PT9H")
                .with(permit().from(NOW, eightHours.plus(A_MOMENT)).fact()).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPLICATION", "APPROVAL", "READINESS"})
    void two_extinguishers_are_enough_and_one_is_not(Question question) {
        assertThat(asked(question).with(permit().withExtinguishers(2).fact()).blocks()).isEmpty();
        assertThat(asked(question).with(permit().withExtinguishers(1).fact()).blocks()).containsExactly("NM-2");
    }

    @Test
    void a_permit_without_a_watch_is_refused() {
        assertThat(asked(Question.APPLICATION).with(permit().watchedBy(null, false).fact()).blocks())
                .containsExactly("WATCH_MISSING");
    }

    @Test
    void the_welder_may_not_watch_and_the_watch_must_be_trained() {
        assertThat(asked(Question.APPLICATION).with(permit().watchedBy(WELDER, true).fact()).blocks())
                .containsExactly("WATCH_IS_WELDER");
        assertThat(asked(Question.APPLICATION).with(permit().watchedBy("watch2", false).fact()).blocks())
                .containsExactly("WATCH_NOT_TRAINED");
        assertThat(asked(Question.APPLICATION).with(permit().watchedBy("watch2", true).fact()).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"applicant1, APPROVER_IS_APPLICANT", "welder1, APPROVER_IS_WELDER", "watch1, APPROVER_IS_WATCH"})
    void nobody_approves_his_own_work(String approver, String code) {
        assertThat(asked(Question.APPROVAL).with(permit().approvedBy(approver).fact()).blocks()).containsExactly(code);
        assertThat(asked(Question.READINESS).with(permit().approvedBy(approver).fact()).blocks()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"applicant1, APPROVER_IS_APPLICANT", "welder1, APPROVER_IS_WELDER", "watch1, APPROVER_IS_WATCH"})
    void nobody_has_his_own_work_approved_in_his_place(String delegator, String code) {
        assertThat(asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", delegator)).blocks())
                .containsExactly(code);
        assertThat(asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", "head1")).blocks()).isEmpty();
    }

    @Test
    void what_keeps_an_approver_from_signing_does_not_keep_him_from_refusing_and_is_told_all_the_same() {
        Fact expired = Held.aSpecialOperationCertificate().validTo(Hearsay.TODAY.minusDays(1)).fact();
        Fact unequipped = permit().withExtinguishers(1).from(NOW.minusSeconds(60), NOW).fact();
        Hearsay faulty = asked(Question.APPROVAL).with(expired).with(unequipped);
        assertThat(faulty.blocks()).containsExactly("EXPIRED", "NM-2", "OUTSIDE_WINDOW");
        assertThat(faulty.and(new PermitFact.Opinion(true)).blocks())
                .containsExactly("EXPIRED", "NM-2", "OUTSIDE_WINDOW");

        faulty.with(new PermitFact.Opinion(false));

        assertThat(faulty.blocks()).isEmpty();
        assertThat(faulty.remarks()).contains("EXPIRED", "NM-2", "OUTSIDE_WINDOW");
    }

    @ParameterizedTest
    @CsvSource({"applicant1, APPROVER_IS_APPLICANT", "welder1, APPROVER_IS_WELDER", "watch1, APPROVER_IS_WATCH"})
    void who_may_not_approve_may_not_refuse_either(String approver, String code) {
        assertThat(asked(Question.APPROVAL).with(permit().approvedBy(approver).fact())
                .and(new PermitFact.Opinion(false)).blocks())
                .containsExactly(code);
        assertThat(asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", approver))
                .and(new PermitFact.Opinion(false)).blocks())
                .containsExactly(code);
        assertThat(asked(Question.APPROVAL).and(new PermitFact.Signed("BASE_HEAD", "safety1"))
                .and(new PermitFact.Opinion(false)).blocks())
                .containsExactly("SIGNED_BEFORE");
    }

    @Test
    void an_application_has_no_approver_yet() {
        assertThat(asked(Question.APPLICATION).with(permit().approvedBy(null).fact()).blocks()).isEmpty();
    }

    private static List<String> window(Question question, Instant from, Instant until) {
        OnFile onFile = permit().from(from, until);
        return asked(question).with((question == Question.RENEWAL ? onFile.in("WORKING") : onFile).fact()).blocks();
    }
}
