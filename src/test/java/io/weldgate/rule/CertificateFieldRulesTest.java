package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.PIPE;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Finding;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.WorkFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and for which work a certificate is good. */
class CertificateFieldRulesTest {

    @ParameterizedTest
    @CsvSource({"GENERAL, ,FIELD_MISMATCH,FIELD_MISMATCH", "HAZCHEM, ,FIELD_MISMATCH,FIELD_MISMATCH",
        "CONSTRUCTION,FIELD_MISMATCH, ,FIELD_MISMATCH", "CROWDED, , ,FIELD_MISMATCH"})
    void each_place_takes_its_own_certificates(Profile profile, String specialOp, String construction,
            String equipment) {
        assertThat(asked(Question.SCAN).in(profile).with(aSpecialOperationCertificate().fact()).blocks())
                .isEqualTo(specialOp == null ? List.of() : List.of(specialOp));
        assertThat(asked(Question.SCAN).in(profile).with(aConstructionCertificate().fact()).blocks())
                .isEqualTo(construction == null ? List.of() : List.of(construction));
        assertThat(asked(Question.SCAN).in(profile).with(aSpecialEquipmentCertificate(PIPE).fact()).blocks())
                .isEqualTo(equipment == null ? List.of() : List.of(equipment));
    }

    @Test
    void a_province_may_take_the_special_operation_certificate_on_construction_sites() {
        assertThat(holding(aSpecialOperationCertificate()).in(Profile.CONSTRUCTION)
                .under("accept-special-op-on-construction", "true").blocks()).isEmpty();
    }

    @Test
    void the_construction_rule_of_the_day_is_cited() {
        Hearsay before = holding(aSpecialOperationCertificate()).in(Profile.CONSTRUCTION)
                .at(LocalDate.of(2026, 5, 31).atTime(23, 59).atZone(Hearsay.ZONE).toInstant());
        Hearsay after = holding(aSpecialOperationCertificate()).in(Profile.CONSTRUCTION)
                .at(LocalDate.of(2026, 6, 1).atStartOfDay(Hearsay.ZONE).toInstant());

        assertThat(before.findings()).filteredOn(finding -> finding.code().equals("FIELD_MISMATCH"))
                .extracting(Finding::clause).containsExactly("建质〔2008〕75号");
        assertThat(after.findings()).filteredOn(finding -> finding.code().equals("FIELD_MISMATCH"))
                .extracting(Finding::clause).containsExactly("住建部令60号");
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
    void a_construction_certificate_of_another_trade_is_no_welders() {
        assertThat(holding(aConstructionCertificate().inTrade("其他(建筑电焊工)")).in(Profile.CONSTRUCTION).blocks())
                .isEmpty();
        assertThat(holding(aConstructionCertificate().inTrade("建筑电工")).in(Profile.CONSTRUCTION).blocks())
                .containsExactly("ITEM_MISMATCH");
    }
}
