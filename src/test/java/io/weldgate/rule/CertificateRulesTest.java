package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Project;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.WorkFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRulesTest {

    private static final String PIPE = "SMAW-FeⅡ-6G-3/89-Fef3J";
    private static final String PLATE = "SMAW-FeⅡ-3G-12-Fef3J";

    private static Hearsay holding(Held held) {
        return asked(Question.READINESS).with(held.fact());
    }

    private static Hearsay holding(Held held, Profile profile) {
        return holding(held).in(profile);
    }

    private static Hearsay specialEquipmentWeld(Held held, String code) {
        return holding(held).with(new WorkFact.PlannedWork(Profile.GENERAL, WeldingProcess.SHIELDED_METAL_ARC, true,
                code));
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
        assertThat(holding(aSpecialOperationCertificate().valid(TODAY, TODAY.plusYears(6).minusDays(1))).blocks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().valid(TODAY.plusDays(1), TODAY.plusYears(6))).blocks())
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
        assertThat(holding(aSpecialOperationCertificate()
                .verified(CertificateVerification.OFFICIAL, OfficialAnswer.DIFFERENT))
                .blocks()).containsExactly("SUSPECT_FORGED");
    }

    @Test
    void a_certificate_without_a_qr_code_is_not_suspect() {
        assertThat(holding(aSpecialOperationCertificate().opening(null)).blocks()).isEmpty();
    }

    @Test
    void a_special_operation_certificate_for_six_years_or_a_day_less_is_plain_and_a_day_beside_suspect() {
        LocalDate from = TODAY.minusYears(1);

        assertThat(holding(aSpecialOperationCertificate().valid(from, from.plusYears(6))).blocks()).isEmpty();
        assertThat(holding(aSpecialOperationCertificate().valid(from, from.plusYears(6).minusDays(1))).blocks()).isEmpty();
        assertThat(signs(aSpecialOperationCertificate().valid(from, from.plusYears(6).plusDays(1)))).containsExactly("VALIDITY");
        assertThat(signs(aSpecialOperationCertificate().valid(from, from.plusYears(6).minusDays(2)))).containsExactly("VALIDITY");
    }

    @Test
    void how_long_a_construction_certificate_runs_is_never_computed() {
        for (int years : new int[] {1, 2, 6, 20}) {
            assertThat(holding(aConstructionCertificate().valid(TODAY.minusMonths(1), TODAY.plusYears(years)),
                    Profile.CONSTRUCTION).findings()).extracting(Finding::code).containsExactly("VALID");
        }
    }

    @Test
    void a_first_review_beyond_three_years_is_suspect_unless_it_was_passed_or_six_years_were_granted() {
        LocalDate from = TODAY.minusYears(1);

        assertThat(signs(aSpecialOperationCertificate().reviewDue(from.plusYears(3)))).isEmpty();
        assertThat(signs(aSpecialOperationCertificate().reviewDue(from.plusYears(3).plusDays(1)))).containsExactly("REVIEW");
        assertThat(signs(aSpecialOperationCertificate().reviewed())).isEmpty();
        assertThat(signs(aSpecialOperationCertificate().withSixYearReview().reviewDue(from.plusYears(6).minusDays(1)))).isEmpty();
        assertThat(signs(aSpecialOperationCertificate().withSixYearReview().reviewDue(from.plusYears(6)))).containsExactly("REVIEW");
    }

    @Test
    void without_a_review_day_on_it_a_certificate_is_overdue_when_three_years_are_full() {
        assertThat(holding(unreviewed(TODAY.minusYears(3).plusDays(1))).blocks()).isEmpty();
        assertThat(holding(unreviewed(TODAY.minusYears(3))).blocks()).containsExactly("REVIEW_OVERDUE");
        assertThat(holding(unreviewed(TODAY.minusYears(3)).withSixYearReview()).blocks()).isEmpty();
        assertThat(holding(unreviewed(TODAY.minusYears(3)).reviewed()).blocks()).isEmpty();
    }

    @Test
    void without_a_review_day_on_it_a_review_is_due_soon_from_the_sixtieth_day_on() {
        assertThat(holding(unreviewed(TODAY.minusYears(3).plusDays(61))).remarks()).containsExactly("REVIEW_DUE_SOON");
        assertThat(holding(unreviewed(TODAY.minusYears(3).plusDays(62))).remarks()).isEmpty();
    }

    private static Held unreviewed(LocalDate from) {
        return aSpecialOperationCertificate().valid(from, from.plusYears(6).minusDays(1)).reviewDue(null);
    }

    @Test
    void a_certificate_continued_in_steps_is_held_to_each_of_them() {
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY.minusDays(1)), Profile.CONSTRUCTION).blocks())
                .containsExactly("REVIEW_OVERDUE");
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY), Profile.CONSTRUCTION).blocks()).isEmpty();
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY.plusMonths(3)), Profile.CONSTRUCTION).remarks())
                .containsExactly("REVIEW_DUE_SOON");
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY.plusMonths(3).plusDays(1)), Profile.CONSTRUCTION)
                .remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"焊接与热切割", "焊接与热切割作业 ", "电工作业", ""})
    void the_trade_on_a_special_operation_certificate_is_told_to_the_letter(String category) {
        assertThat(signs(aSpecialOperationCertificate().inTrade(category))).containsExactly("CATEGORY");
    }

    @Test
    void a_special_operation_certificate_for_none_of_the_three_items_is_suspect() {
        assertThat(signs(aSpecialOperationCertificate().covering(null))).containsExactly("CATEGORY");
    }

    @ParameterizedTest
    @CsvSource({"北京市应急管理局,110000,", "新疆生产建设兵团应急管理局,660000,", "北京市应急管理局,160000,ISSUER_AREA",
        "北京市应急管理局,,ISSUER_AREA", "国家安全考试培训中心,110000,ISSUER", "北京市住房和城乡建设委员会,110000,ISSUER",
        ",110000,ISSUER"})
    void a_special_operation_certificate_comes_from_an_emergency_department_of_a_province(String issuer, String area,
            String sign) {
        assertThat(signs(aSpecialOperationCertificate().issuedBy(issuer, area)))
                .isEqualTo(sign == null ? List.of() : List.of(sign));
    }

    @Test
    void the_other_families_come_from_departments_of_their_own() {
        assertThat(holding(aConstructionCertificate().issuedBy("北京市应急管理局", "110000"), Profile.CONSTRUCTION).blocks())
                .containsExactly("SUSPECT_FORGED");
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate(PIPE).issuedBy("北京市应急管理局", "110000"), PIPE)
                .blocks()).containsExactly("SUSPECT_FORGED");
    }

    @Test
    void a_number_that_somebody_else_has_presented_is_suspect_until_the_register_confirms_its_holder() {
        Held twice = aSpecialOperationCertificate().heldByOthersToo();

        assertThat(signs(twice.verified(CertificateVerification.MANUAL, OfficialAnswer.NOT_ASKED)))
                .containsExactly("OTHER_HOLDER");
        assertThat(signs(twice.verified(CertificateVerification.OFFICIAL, OfficialAnswer.EQUAL))).isEmpty();
    }

    @Test
    void whoever_leads_work_beyond_the_limit_is_suspect_where_he_wants_to_weld_and_nearer_is_not() {
        Fact beyond = new WelderFact.AtWorkElsewhere(WELDER, 10_000.1);

        assertThat(asked(Question.READINESS).and(beyond).blocks()).containsExactly("SUSPECT_FORGED");
        assertThat(asked(Question.SCAN).and(beyond).blocks()).containsExactly("SUSPECT_FORGED");
        assertThat(asked(Question.READINESS).and(new WelderFact.AtWorkElsewhere(WELDER, 10_000)).blocks()).isEmpty();
        assertThat(asked(Question.APPLICATION).and(beyond).blocks()).as("work may be planned meanwhile").isEmpty();
        assertThat(asked(Question.READINESS).and(new WelderFact.AtWorkElsewhere("welder2", 90_000)).blocks()).isEmpty();
    }

    @Test
    void a_construction_certificate_of_another_trade_is_no_welders() {
        assertThat(holding(aConstructionCertificate().inTrade("其他(建筑电焊工)"), Profile.CONSTRUCTION).blocks()).isEmpty();
        assertThat(holding(aConstructionCertificate().inTrade("建筑电工"), Profile.CONSTRUCTION).blocks())
                .containsExactly("ITEM_MISMATCH");
    }

    /** What makes this certificate suspect. */
    private static List<String> signs(Held held) {
        return holding(held).findings().stream().filter(Finding::blocks)
                .peek(finding -> assertThat(finding.code()).isEqualTo("SUSPECT_FORGED"))
                .map(finding -> finding.arguments().get(2)).toList();
    }

    @Test
    void the_certificate_of_somebody_else_is_refused() {
        assertThat(holding(aSpecialOperationCertificate().onAnotherName()).blocks()).containsExactly("HOLDER_MISMATCH");
        assertThat(holding(aSpecialOperationCertificate().onAnotherNumber()).blocks()).containsExactly("HOLDER_MISMATCH");
    }

    @Test
    void a_certificate_the_issuer_does_not_know_is_pending_for_less_than_three_days_and_then_not_found() {
        Held unknown = aSpecialOperationCertificate().verified(CertificateVerification.NONE, OfficialAnswer.NOT_FOUND);

        assertThat(holding(unknown.issued(TODAY.minusDays(2))).blocks()).containsExactly("PENDING_SYNC");
        assertThat(holding(unknown.issued(TODAY.minusDays(3))).blocks()).containsExactly("NOT_FOUND");
    }

    @Test
    void what_an_officer_verified_himself_needs_no_answer_of_the_register() {
        assertThat(holding(aSpecialOperationCertificate()
                .verified(CertificateVerification.MANUAL, OfficialAnswer.NOT_FOUND))
                .blocks()).isEmpty();
    }

    @Test
    void a_certificate_nobody_verified_is_allowed_with_advice() {
        Hearsay unverified = holding(aSpecialOperationCertificate()
                .verified(CertificateVerification.NONE, OfficialAnswer.NOT_ASKED));

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
        assertThat(asked(Question.SCAN).in(profile).with(aSpecialEquipmentCertificate(PIPE).fact()).blocks())
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
    void special_equipment_is_welded_with_its_own_certificate_and_a_code_that_covers_the_weld_only() {
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate(PIPE, PLATE), PLATE).blocks()).isEmpty();
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate(PIPE), "SMAW-FeⅠ-2G-6/108-Fef3").blocks()).isEmpty();
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate(PLATE), PIPE).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH");
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate(), PIPE).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH");
        assertThat(specialEquipmentWeld(aSpecialOperationCertificate(), PIPE).blocks()).containsExactly("FIELD_MISMATCH");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "六号项目", "SMAW"})
    void a_weld_whose_demand_cannot_be_read_is_refused_by_itself(String code) {
        assertThat(specialEquipmentWeld(aSpecialEquipmentCertificate(PIPE), code).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH", "PROJECT_CODE_UNREADABLE");
    }

    @Test
    void a_project_is_good_on_its_last_day_and_not_the_day_after() {
        assertThat(projectWeld(TODAY.minusYears(2), TODAY, TODAY).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.minusYears(2), TODAY.minusDays(1), TODAY).blocks()).containsExactly("PROJECT_EXPIRED");
        assertThat(projectWeld(TODAY, TODAY.plusYears(4), TODAY).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.plusDays(1), TODAY.plusYears(4), TODAY).blocks()).containsExactly("PROJECT_EXPIRED");
    }

    @Test
    void a_project_is_good_for_four_years_whatever_later_day_is_printed() {
        assertThat(projectWeld(TODAY.minusYears(4), TODAY.plusYears(9), TODAY).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.minusYears(4).minusDays(1), TODAY.plusYears(9), TODAY).blocks())
                .containsExactly("PROJECT_EXPIRED");
    }

    @Test
    void welding_under_a_project_is_interrupted_from_the_day_six_months_are_full() {
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusYears(3), TODAY.minusMonths(6).plusDays(1)).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusYears(3), TODAY.minusMonths(6)).blocks())
                .containsExactly("PROJECT_INTERRUPTED");
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusYears(3), null).blocks()).isEmpty();
    }

    @Test
    void a_project_ends_soon_from_three_months_before_on_though_the_certificate_runs_on() {
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusMonths(3), TODAY).remarks()).containsExactly("EXPIRING_SOON");
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusMonths(3).plusDays(1), TODAY).remarks()).isEmpty();
    }

    /** A weld under a certificate with one project that covers it, and another that runs for long. */
    private static Hearsay projectWeld(LocalDate approved, LocalDate validTo, LocalDate lastWelded) {
        return specialEquipmentWeld(aSpecialEquipmentCertificate().qualifiedFor(
                new Project(PIPE, approved, validTo, lastWelded),
                new Project("GTAW-FeⅣ-6G-3/60-FefS-02/11/12", TODAY, TODAY.plusYears(4), TODAY)), PIPE);
    }

    @Test
    void a_certificate_covers_its_own_item_only() {
        assertThat(holding(aSpecialOperationCertificate().covering(OperationItem.PRESSURE)).blocks())
                .containsExactly("ITEM_MISMATCH");
        assertThat(holding(aSpecialOperationCertificate().covering(OperationItem.PRESSURE)).with(
                new WorkFact.PlannedWork(Profile.GENERAL, WeldingProcess.RESISTANCE, false, null)).blocks()).isEmpty();
    }

    @Test
    void an_unsaid_process_is_no_mismatch() {
        assertThat(holding(aSpecialOperationCertificate().covering(OperationItem.BRAZING))
                .with(new WorkFact.PlannedWork(Profile.GENERAL, null, false, null)).blocks()).isEmpty();
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
                .with(new WelderFact.Worker(WELDER, "U-1", AgeGroup.RETIRED)).blocks()).isEmpty();
    }

    @Test
    void a_welder_of_unknown_age_is_taken_at_his_certificate() {
        assertThat(born(null, false).blocks()).isEmpty();
    }

    private static Hearsay born(LocalDate day, boolean female) {
        return asked(Question.READINESS).with(new WelderFact.Worker(WELDER, "U-1",
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
        assertThat(asked(Question.SCAN).without(WelderFact.HeldCertificate.class).blocks())
                .containsExactly("NOT_FOUND");
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
                .and(aSpecialEquipmentCertificate(PIPE).numbered("C-other").fact());

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
                .and(new WelderFact.Worker("welder2", "U-1", AgeGroup.WORKING))
                .and(aSpecialOperationCertificate().of("welder2").numbered("C-2").validTo(TODAY.minusDays(1)).fact());

        assertThat(two.blocks()).containsExactly("EXPIRED");
        assertThat(two.findings().get(0).arguments()).startsWith("welder2", "C-2");
    }
}
