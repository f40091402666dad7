package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Profile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateReviewRulesTest {

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
    void a_review_is_due_soon_from_the_sixtieth_day_on() {
        assertThat(holding(aSpecialOperationCertificate().reviewDue(TODAY.plusDays(60))).remarks())
                .containsExactly("REVIEW_DUE_SOON");
        assertThat(holding(aSpecialOperationCertificate().reviewDue(TODAY.plusDays(61))).remarks()).isEmpty();
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

    @Test
    void a_certificate_continued_in_steps_is_held_to_each_of_them() {
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY.minusDays(1))).in(Profile.CONSTRUCTION).blocks())
                .containsExactly("REVIEW_OVERDUE");
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY)).in(Profile.CONSTRUCTION).blocks()).isEmpty();
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY.plusMonths(3))).in(Profile.CONSTRUCTION)
                .remarks()).containsExactly("REVIEW_DUE_SOON");
        assertThat(holding(aConstructionCertificate().reviewDue(TODAY.plusMonths(3).plusDays(1)))
                .in(Profile.CONSTRUCTION).remarks()).isEmpty();
    }

    private static Held unreviewed(LocalDate from) {
        return aSpecialOperationCertificate().valid(from, from.plusYears(6).minusDays(1)).reviewDue(null);
    }
}
