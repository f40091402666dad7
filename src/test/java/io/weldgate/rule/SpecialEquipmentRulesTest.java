package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Held.PIPE;
import static io.weldgate.rule.Held.TUBE;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Project;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Welds on special equipment, each under a project code of TSG Z6002. */
class SpecialEquipmentRulesTest {

    private static final String PLATE = "SMAW-FeⅡ-3G-12-Fef3J";

    @Test
    void special_equipment_is_welded_with_its_own_certificate_and_a_code_that_covers_the_weld_only() {
        assertThat(holding(aSpecialEquipmentCertificate(PIPE, PLATE)).weldingSpecialEquipment(PLATE).blocks())
                .isEmpty();
        assertThat(holding(aSpecialEquipmentCertificate(PIPE)).weldingSpecialEquipment("SMAW-FeⅠ-2G-6/108-Fef3")
                .blocks()).isEmpty();
        assertThat(holding(aSpecialEquipmentCertificate(PLATE)).weldingSpecialEquipment(PIPE).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH");
        assertThat(holding(aSpecialEquipmentCertificate()).weldingSpecialEquipment(PIPE).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH");
        assertThat(holding(aSpecialOperationCertificate()).weldingSpecialEquipment(PIPE).blocks())
                .containsExactly("FIELD_MISMATCH");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "六号项目", "SMAW"})
    void a_weld_whose_demand_cannot_be_read_is_refused_by_itself(String code) {
        assertThat(holding(aSpecialEquipmentCertificate(PIPE)).weldingSpecialEquipment(code).blocks())
                .containsExactly("PROJECT_CODE_MISMATCH", "PROJECT_CODE_UNREADABLE");
    }

    @Test
    void a_project_is_good_on_its_last_day_and_not_the_day_after() {
        assertThat(projectWeld(TODAY.minusYears(2), TODAY, TODAY).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.minusYears(2), TODAY.minusDays(1), TODAY).blocks())
                .containsExactly("PROJECT_EXPIRED");
        assertThat(projectWeld(TODAY, TODAY.plusYears(4), TODAY).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.plusDays(1), TODAY.plusYears(4), TODAY).blocks())
                .containsExactly("PROJECT_EXPIRED");
    }

    @Test
    void a_project_is_good_for_four_years_whatever_later_day_is_printed() {
        assertThat(projectWeld(TODAY.minusYears(4), TODAY.plusYears(9), TODAY).blocks()).isEmpty();
        assertThat(projectWeld(TODAY.minusYears(4).minusDays(1), TODAY.plusYears(9), TODAY).blocks())
                .containsExactly("PROJECT_EXPIRED");
    }

    @Test
    void welding_under_a_project_is_interrupted_from_the_day_six_months_are_full() {
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusYears(3), TODAY.minusMonths(6).plusDays(1)).blocks())
                .isEmpty();
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusYears(3), TODAY.minusMonths(6)).blocks())
                .containsExactly("PROJECT_INTERRUPTED");
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusYears(3), null).blocks()).isEmpty();
    }

    @Test
    void a_project_ends_soon_from_three_months_before_on_though_the_certificate_runs_on() {
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusMonths(3), TODAY).remarks())
                .containsExactly("EXPIRING_SOON");
        assertThat(projectWeld(TODAY.minusYears(1), TODAY.plusMonths(3).plusDays(1), TODAY).remarks()).isEmpty();
    }

    /** A weld under a certificate with one project that covers it, and another that runs for long. */
    private static Hearsay projectWeld(LocalDate approved, LocalDate validTo, LocalDate lastWelded) {
        return holding(aSpecialEquipmentCertificate().qualifiedFor(new Project(PIPE, approved, validTo, lastWelded),
                new Project(TUBE, TODAY, TODAY.plusYears(4), TODAY))).weldingSpecialEquipment(PIPE);
    }
}
