package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CertificateState;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateTermRulesTest {

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
        assertThat(holding(aSpecialOperationCertificate().validTo(TODAY.minusDays(1))).blocks())
                .containsExactly("EXPIRED");
    }

    @Test
    void a_certificate_is_good_on_its_first_day_and_not_the_day_before() {
        assertThat(holding(aSpecialOperationCertificate().valid(TODAY, TODAY.plusYears(6).minusDays(1))).blocks())
                .isEmpty();
        assertThat(holding(aSpecialOperationCertificate().valid(TODAY.plusDays(1), TODAY.plusYears(6))).blocks())
                .containsExactly("NOT_YET_VALID");
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
        assertThat(holding(aConstructionCertificate().validTo(TODAY.plusMonths(3))).in(Profile.CONSTRUCTION).remarks())
                .containsExactly("EXPIRING_SOON");
        assertThat(holding(aConstructionCertificate().validTo(TODAY.plusMonths(3).plusDays(1))).in(Profile.CONSTRUCTION)
                .remarks()).isEmpty();
    }

    @Test
    void how_long_a_construction_certificate_runs_is_never_computed() {
        for (int years : new int[] {1, 2, 6, 20}) {
            assertThat(holding(aConstructionCertificate().valid(TODAY.minusMonths(1), TODAY.plusYears(years)))
                    .in(Profile.CONSTRUCTION).findings()).extracting(Finding::code).containsExactly("VALID");
        }
    }

    @Test
    void a_welder_is_away_from_the_trade_from_the_day_six_months_are_full() {
        assertThat(holding(aSpecialOperationCertificate().lastWorked(TODAY.minusMonths(6))).remarks())
                .containsExactly("AWAY_6_MONTHS");
        assertThat(holding(aSpecialOperationCertificate().lastWorked(TODAY.minusMonths(6).plusDays(1))).remarks())
                .isEmpty();
        assertThat(holding(aSpecialOperationCertificate().lastWorked(null)).remarks()).isEmpty();
    }
}
