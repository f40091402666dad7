package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Fact.CertificateState;
import io.weldgate.decision.Fact.Item;
import io.weldgate.decision.Fact.OfficialAnswer;
import io.weldgate.decision.Fact.Profile;
import io.weldgate.decision.Fact.Verification;
import io.weldgate.decision.Fact.WeldingProcess;
import io.weldgate.decision.Finding;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateRulesTest {

    private static Hearsay holding(Held held) {
        return asked(Question.READINESS).with(held.fact());
    }

    private static Hearsay holding(Held held, Profile profile) {
        return holding(held).in(profile);
    }

    private static Hearsay specialEquipmentWeld(Held held, String code) {
        return holding(held).with(new Fact.PlannedWork(Profile.GENERAL, WeldingProcess.SHIELDED_METAL_ARC, true, code));
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "APPROVAL", "READINESS", "RENEWAL"})
    void a_welder_with_a_certificate_without_flaws_is_allowed_and_told_so(Question question) {
        assertThat(asked(question).blocks()).isEmpty();
        assertThat(asked(question).findings()).extracting(Finding::code).contains("VALID");
    }

    @ParameterizedTest
    @CsvSource({"REVOKED, REVOKED", "WITHDRAWN, WITHDRAWN", "CANCELLED, CANCELLED", "SUSPENDED, SUSPENDED",
        "LAPSED, EXPIRED", "OTHER, NOT_IN_FORCE"})
    void a_certificate_in_any_state_but_valid_is_refused_by_its_own_code(CertificateState state, String code) {
        assertThat(holding(aSpecialOperationCertificate().in(state)).blocks()).containsExactly(code);
    }

    @Test
    void a_certificate_is_good_on_its_last_day_and_expired_the_day_after() {
        assertThat(holding(aSpecialOperationCertificate().validTo(TODAY)).blocks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().validTo(TODAY.minusDays(1))).blocks()).containsExactly("EXPIRED");
    }

    @Test
    void a_certificate_is_good_on_its_first_day_and_not_the_day_before() {
        assertThat(holding(aSpecialOperationCertificate().valid(TODAY, TODAY.plusYears(5))).blocks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().valid(TODAY.plusDays(1), TODAY.plusYears(5))).blocks())
                .containsExactly("NOT_YET_VALID");
    }

    @Test
    void a_review_may_be_done_on_its_due_day_and_is_overdue_the_day_after() {
        assertThat(holding(aSpecialOperationCertificate().reviewDue(TODAY)).blocks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().reviewDue(TODAY.minusDays(1))).blocks())
                .containsExactly("REVIEW_OVERDUE");
    }

    @Test
    void of_an_expired_certificate_the_missed_review_is_not_held_against_its_holder_as_well() {
        Held both = aSpecialOperationCertificate().validTo(TODAY.minusDays(1)).reviewDue(TODAY.minusDays(9));

        assertThat(holding(both).blocks()).containsExactly("EXPIRED");
    }

    @Test
    void a_special_operation_certificate_expires_soon_from_the_sixtieth_day_on() {
        assertThat(holding(aSpecialOperationCertificate().validTo(TODAY.plusDays(60))).remarks())
                .containsExactly("EXPIRING_SOON");
        assertThat(holding(aSpecialOperationCertificate().validTo(TODAY.plusDays(61))).remarks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().validTo(TODAY.plusDays(60))).blocks()).isEmpty();
    }

    @Test
    void another_certificate_expires_soon_from_three_months_before_on() {
        assertThat(holding(aConstructionCertificate().validTo(TODAY.plusMonths(3)), Profile.CONSTRUCTION).remarks())
                .containsExactly("EXPIRING_SOON");
        assertThat(holding(aConstructionCertificate().validTo(TODAY.plusMonths(3).plusDays(1)), Profile.CONSTRUCTION)
                .remarks()).isEmpty();
    }

    @Test
    void a_review_is_due_soon_from_the_sixtieth_day_on() {
        assertThat(holding(aSpecialOperationCertificate().reviewDue(TODAY.plusDays(60))).remarks())
                .containsExactly("REVIEW_DUE_SOON");
        assertThat(holding(aSpecialOperationCertificate().reviewDue(TODAY.plusDays(61))).remarks()).isEmpty();
    }

    @Test
    void a_malformed_number_an_unknown_address_and_another_record_at_the_issuer_are_suspect() {
        assertThat(holding(aSpecialOperationCertificate().malformed()).blocks()).containsExactly("SUSPECT_FORGED");
        assertThat(holding(aSpecialOperationCertificate().opening("cx-mem.gov.cn.example")).blocks())
                .containsExactly("SUSPECT_FORGED");
        assertThat(holding(aSpecialOperationCertificate().verified(Verification.OFFICIAL, OfficialAnswer.DIFFERENT))
                .blocks()).containsExactly("SUSPECT_FORGED");
    }

    @Test
    void a_certificate_without_a_qr_code_is_not_suspect() {
        assertThat(holding(aSpecialOperationCertificate().opening(null)).blocks()).isEmpty();
    }

    @Test
    void a_special_operation_certificate_for_six_years_is_plain_and_for_a_day_more_suspect() {
        LocalDate from = TODAY.minusYears(1);

        assertThat(holding(aSpecialOperationCertificate().valid(from, from.plusYears(6))).blocks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().valid(from, from.plusYears(6).plusDays(1))).blocks())
                .containsExactly("SUSPECT_FORGED");
    }

    @Test
    void the_certificate_of_somebody_else_is_refused() {
        assertThat(holding(aSpecialOperationCertificate().onAnotherName()).blocks()).containsExactly("HOLDER_MISMATCH");
        assertThat(holding(aSpecialOperationCertificate().onAnotherNumber()).blocks()).containsExactly("HOLDER_MISMATCH");
    }

    @Test
    void a_certificate_the_issuer_does_not_know_is_pending_for_less_than_three_days_and_then_not_found() {
        Held unknown = aSpecialOperationCertificate().verified(Verification.NONE, OfficialAnswer.NOT_FOUND);

        assertThat(holding(unknown.issued(TODAY.minusDays(2))).blocks()).containsExactly("PENDING_SYNC");
        assertThat(holding(unknown.issued(TODAY.minusDays(3))).blocks()).containsExactly("NOT_FOUND");
    }

    @Test
    void what_an_officer_verified_himself_needs_no_answer_of_the_register() {
        assertThat(holding(aSpecialOperationCertificate().verified(Verification.MANUAL, OfficialAnswer.NOT_FOUND))
                .blocks()).isEmpty();
    }

    @Test
    void a_certificate_nobody_verified_is_allowed_with_advice() {
        Hearsay unverified = holding(aSpecialOperationCertificate().verified(Verification.NONE, OfficialAnswer.NOT_ASKED));

        assertThat(unverified.blocks()).isEmpty();
        assertThat(unverified.remarks()).containsExactly("NOT_VERIFIED");
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, ,FIELD_MISMATCH,FIELD_MISMATCH", "HAZCHEM, ,FIELD_MISMATCH,FIELD_MISMATCH",
        "CONSTRUCTION,FIELD_MISMATCH, ,FIELD_MISMATCH", "CROWDED, , ,FIELD_MISMATCH"})
    void each_place_takes_its_own_certificates(Profile profile, String specialOp, String construction, String equipment) {
        assertThat(asked(Question.SCAN).in(profile).with(aSpecialOperationCertificate().fact()).blocks())
                .isEqualTo(specialOp == null ? List.of() : List.of(specialOp));
        assertThat(asked(Question.SCAN).in(profile).with(aConstructionCertificate().fact()).blocks())
                .isEqualTo(construction == null ? List.of() : List.of(construction));
        assertThat(asked(Question.SCAN).in(profile).with(aSpecialEquipmentCertificate("X").fact()).blocks())
                .isEqualTo(equipment == null ? List.of() : List.of(equipment));
    }

    @Test
    void a_province_may_take_the_special_operation_certificate_on_construction_sites() {
        assertThat(holding(aSpecialOperationCertificate(), Profile.CONSTRUCTION)
                .under("accept-special-op-on-construction", "true").blocks()).isEmpty();
    }

    @Test
    void the_construction_rule_of_the_day_is_cited() {
        Hearsay before = holding(aSpecialOperationCertificate(), Profile.CONSTRUCTION)
                .at(LocalDate.of(2026, 5, 31).atTime(23, 59).atZone(Hearsay.ZONE).toInstant());
        Hearsay after = holding(aSpecialOperationCertificate(), Profile.CONSTRUCTION)
                .at(LocalDate.of(2026, 6, 1).atStartOfDay(Hearsay.ZONE).toInstant());

        assertThat(before.findings()).filteredOn(finding -> finding.code().equals("FIELD_MISMATCH"))
                .extracting(Finding::clause).containsExactly("建质〔2008〕75号");
        assertThat(after.findings()).filteredOn(finding -> finding.code().equals("FIELD_MISMATCH"))
                .extracting(Finding::clause).containsExactly("住建部令60号");
    }

    @Test
    void special_equipment_is_welded_with_its_own_certificate_and_the_right_code_only() {
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate("A", "B"), "B").blocks()).isEmpty();
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate("A"), "B").blocks())
                .containsExactly("PROJECT_CODE_MISMATCH");
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate("A"), null).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH");
        assertThat(specialEquipmentWeld(aSpecialOperationCertificate(), "B").blocks()).containsExactly("FIELD_MISMATCH");
    }

    @Test
    void a_certificate_covers_its_own_item_only() {
        assertThat(holding(aSpecialOperationCertificate().covering(Item.PRESSURE)).blocks()).containsExactly("ITEM_MISMATCH");
        assertThat(holding(aSpecialOperationCertificate().covering(Item.PRESSURE)).with(
                new Fact.PlannedWork(Profile.GENERAL, WeldingProcess.RESISTANCE, false, null)).blocks()).isEmpty();
    }

    @Test
    void an_unsaid_process_is_no_mismatch() {
        assertThat(holding(aSpecialOperationCertificate().covering(Item.BRAZING))
                .with(new Fact.PlannedWork(Profile.GENERAL, null, false, null)).blocks()).isEmpty();
    }

    @Test
    void a_welder_is_old_enough_on_his_eighteenth_birthday_and_not_the_day_before() {
        assertThat(born(TODAY.minusYears(18), false).blocks()).isEmpty();
        assertThat(born(TODAY.minusYears(18).plusDays(1), false).blocks()).containsExactly("AGE_LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"false, P60Y5M", "true, P55Y5M"})
    void a_welder_serves_until_the_day_of_the_retirement_age_and_not_the_day_after(boolean female, String age) {
        LocalDate born = TODAY.minus(java.time.Period.parse(age));

        assertThat(born(born, female).blocks()).isEmpty();
        assertThat(born(born.minusDays(1), female).blocks()).containsExactly("AGE_LIMIT");
    }

    @Test
    void the_retirement_age_does_not_touch_the_construction_certificate() {
        assertThat(holding(aConstructionCertificate(), Profile.CONSTRUCTION)
                .with(new Fact.Worker(WELDER, "U-1", Fact.Age.RETIRED)).blocks()).isEmpty();
    }

    @Test
    void a_welder_of_unknown_age_is_taken_at_his_certificate() {
        assertThat(born(null, false).blocks()).isEmpty();
    }

    private static Hearsay born(LocalDate day, boolean female) {
        return asked(Question.READINESS).with(new Fact.Worker(WELDER, "U-1",
                LimitsFixture.limits(Profile.GENERAL, TODAY).ageOn(TODAY, day, female)));
    }

    @Test
    void a_welder_is_away_from_the_trade_from_the_day_six_months_are_full() {
        assertThat(holding(aSpecialOperationCertificate().lastWorked(TODAY.minusMonths(6))).remarks())
                .containsExactly("AWAY_6_MONTHS");
        assertThat(holding(aSpecialOperationCertificate().lastWorked(TODAY.minusMonths(6).plusDays(1))).remarks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().lastWorked(null)).remarks()).isEmpty();
    }

    @Test
    void nobody_welds_without_a_certificate() {
        assertThat(asked(Question.SCAN).without(Fact.HeldCertificate.class).blocks()).containsExactly("NOT_FOUND");
    }

    @Test
    void one_acceptable_certificate_is_enough_and_only_its_advice_is_given() {
        Hearsay both = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-old").validTo(TODAY.minusDays(1)).fact())
                .and(aSpecialOperationCertificate().numbered("C-new").validTo(TODAY.plusDays(10)).fact());

        assertThat(both.findings()).extracting(Finding::code).containsExactly("EXPIRING_SOON");
        assertThat(both.findings().get(0).arguments()).containsExactly(WELDER, "C-new", TODAY.plusDays(10).toString());
    }

    @Test
    void of_two_unacceptable_certificates_the_less_severe_one_is_explained() {
        Hearsay both = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-revoked").in(CertificateState.REVOKED).fact())
                .and(aSpecialEquipmentCertificate("A").numbered("C-other").fact());

        assertThat(both.blocks()).containsExactly("FIELD_MISMATCH");
    }

    @Test
    void of_two_equally_bad_certificates_the_one_with_fewer_flaws_is_explained() {
        Hearsay both = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-a").in(CertificateState.REVOKED).onAnotherName().fact())
                .and(aSpecialOperationCertificate().numbered("C-b").in(CertificateState.REVOKED).fact());

        assertThat(both.findings()).extracting(finding -> finding.arguments().get(1)).containsExactly("C-b");
    }

    @Test
    void every_welder_is_judged_by_his_own_certificates() {
        Hearsay two = asked(Question.APPLICATION).with(Hearsay.permit().forWelders(WELDER, "welder2").fact())
                .and(new Fact.Worker("welder2", "U-1", Fact.Age.WORKING))
                .and(aSpecialOperationCertificate().of("welder2").numbered("C-2").validTo(TODAY.minusDays(1)).fact());

        assertThat(two.blocks()).containsExactly("EXPIRED");
        assertThat(two.findings().get(0).arguments()).startsWith("welder2", "C-2");
    }
}
