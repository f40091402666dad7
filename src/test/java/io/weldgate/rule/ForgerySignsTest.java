package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.PIPE;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a certificate suspect of being forged. */
class ForgerySignsTest {

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
        assertThat(holding(aSpecialOperationCertificate().valid(from, from.plusYears(6).minusDays(1))).blocks())
                .isEmpty();
        assertThat(signs(aSpecialOperationCertificate().valid(from, from.plusYears(6).plusDays(1))))
                .containsExactly("VALIDITY");
        assertThat(signs(aSpecialOperationCertificate().valid(from, from.plusYears(6).minusDays(2))))
                .containsExactly("VALIDITY");
    }

    @Test
    void a_first_review_beyond_three_years_is_suspect_unless_it_was_passed_or_six_years_were_granted() {
        LocalDate from = TODAY.minusYears(1);

        assertThat(signs(aSpecialOperationCertificate().reviewDue(from.plusYears(3)))).isEmpty();
        assertThat(signs(aSpecialOperationCertificate().reviewDue(from.plusYears(3).plusDays(1))))
                .containsExactly("REVIEW");
        assertThat(signs(aSpecialOperationCertificate().reviewed())).isEmpty();
        assertThat(signs(aSpecialOperationCertificate().withSixYearReview().reviewDue(from.plusYears(6).minusDays(1))))
                .isEmpty();
        assertThat(signs(aSpecialOperationCertificate().withSixYearReview().reviewDue(from.plusYears(6))))
                .containsExactly("REVIEW");
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
        assertThat(holding(aConstructionCertificate().issuedBy("北京市应急管理局", "110000")).in(Profile.CONSTRUCTION).blocks())
                .containsExactly("SUSPECT_FORGED");
        assertThat(holding(aSpecialEquipmentCertificate(PIPE).issuedBy("北京市应急管理局", "110000"))
                .weldingSpecialEquipment(PIPE).blocks()).containsExactly("SUSPECT_FORGED");
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

    /** What makes this certificate suspect. */
    private static List<String> signs(Held held) {
        return holding(held).findings().stream().filter(Finding::blocks)
                .peek(finding -> assertThat(finding.code()).isEqualTo("SUSPECT_FORGED"))
                .map(finding -> finding.arguments().get(2)).toList();
    }
}
