package io.weldgate.enrolment;

import static io.weldgate.decision.CertificateFamily.SPECIAL_OP;
import static io.weldgate.enrolment.EnrolmentFixture.ID;
import static io.weldgate.enrolment.EnrolmentFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.OperationItem;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingCertificateTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);

    private final CheckingCertificate checking = new CheckingCertificate(LimitsFixture.book(),
            new EnrolmentSettings(6, Period.ofYears(6), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90),
            200), FormFixture.text(), EnrolmentFixture.NOON);

    @ParameterizedTest
    @CsvSource({"SPECIAL_OP,T34052419800101001X,''", "SPECIAL_OP,t34052419800101001x,''",
        "SPECIAL_OP,34052419800101001X,CERTIFICATE_NUMBER", "SPECIAL_OP,T340524198001010010,CERTIFICATE_NUMBER",
        "SPECIAL_OP,T11010519491231002X,NUMBER_OF_ANOTHER", "CONSTRUCTION_WELDER,晋A012008000001,''",
        "CONSTRUCTION_WELDER,焊A012008000001,CERTIFICATE_NUMBER", "SPECIAL_EQUIPMENT,34052419800101001X,''",
        "SPECIAL_EQUIPMENT,340524198001010010,CERTIFICATE_NUMBER", "SPECIAL_EQUIPMENT,12,CERTIFICATE_NUMBER"})
    void each_family_has_numbers_of_its_own(CertificateFamily family, String number, String code) {
        assertThat(codes(EnrolmentFixture.certificate(family, number, FROM,
                FROM.plusYears(family == SPECIAL_OP ? 6 : 2), null)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL_OP,T34052419800101001X,6", "CONSTRUCTION_WELDER,晋A012008000001,6",
        "SPECIAL_EQUIPMENT,34052419800101001X,4"})
    void no_certificate_holds_longer_than_its_family_lets_it(CertificateFamily family, String number, int years) {
        assertThat(codes(EnrolmentFixture.certificate(family, number, FROM, FROM.plusYears(years), null))).isEmpty();
        assertThat(codes(EnrolmentFixture.certificate(family, number, FROM, FROM.plusYears(years).plusDays(1), null)))
                .containsExactly("TERM_TOO_LONG");
    }

    @Test
    void it_begins_today_at_the_latest_and_ends_today_at_the_earliest() {
        assertThat(codes(specialOp(TODAY, TODAY.plusYears(6), null))).isEmpty();
        assertThat(codes(specialOp(TODAY.plusDays(1), TODAY.plusYears(6), null))).containsExactly("NOT_YET_VALID");
        assertThat(codes(reviewed(TODAY.minusYears(6), TODAY, TODAY, TODAY.minusYears(3)))).isEmpty();
        assertThat(codes(reviewed(TODAY.minusYears(6), TODAY.minusDays(1), null, TODAY.minusYears(3))))
                .containsExactly("RUN_OUT");
    }

    @Test
    void it_ends_after_it_begins() {
        assertThat(codes(specialOp(TODAY, TODAY, null))).containsExactly("NOT_AFTER_FROM");
        assertThat(codes(specialOp(TODAY, TODAY.minusDays(1), null))).containsExactly("NOT_AFTER_FROM");
    }

    @Test
    void a_special_operation_certificate_holds_six_years_and_no_less() {
        assertThat(codes(specialOp(FROM, FROM.plusYears(6).minusDays(1), null))).isEmpty();
        assertThat(codes(specialOp(FROM, FROM.plusYears(6).minusDays(2), null))).containsExactly("TERM_TOO_SHORT");
        assertThat(codes(specialOp(LocalDate.of(2024, 3, 5), LocalDate.of(2028, 3, 4), null)))
                .containsExactly("TERM_TOO_SHORT");
    }

    @Test
    void its_review_lies_within_its_term_and_ahead() {
        assertThat(codes(specialOp(FROM, FROM.plusYears(6), TODAY))).isEmpty();
        assertThat(codes(specialOp(FROM, FROM.plusYears(6), FROM.plusYears(3)))).isEmpty();
        assertThat(codes(specialOp(FROM, FROM.plusYears(6), TODAY.minusDays(1)))).containsExactly("REVIEW_MISSED");
        assertThat(codes(specialOp(FROM, FROM.plusYears(6), FROM))).containsExactly("REVIEW_OUTSIDE_TERM");
        assertThat(codes(reviewed(FROM, FROM.plusYears(6), FROM.plusYears(6).plusDays(1), FROM.plusDays(1))))
                .containsExactly("REVIEW_OUTSIDE_TERM");
    }

    @Test
    void in_the_second_half_of_its_term_it_says_when_it_was_reviewed() {
        LocalDate from = LocalDate.of(2020, 12, 20);
        LocalDate to = LocalDate.of(2026, 12, 19);

        assertThat(codes(specialOp(from, to, null))).containsExactly("REVIEW_NOT_TOLD");
        assertThat(codes(specialOp(from, to, to))).containsExactly("REVIEW_NOT_TOLD");
        assertThat(codes(reviewed(from, to, to, from.plusYears(3)))).isEmpty();
        assertThat(codes(reviewed(from, to, to, from))).containsExactly("REVIEWED_OUTSIDE_TERM");
        assertThat(codes(reviewed(from, to, to, TODAY.plusDays(1)))).containsExactly("REVIEWED_OUTSIDE_TERM");
        assertThat(codes(specialOp(TODAY.minusYears(3).plusDays(1), TODAY.plusYears(3), null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL_OP,FUSION,,''", "SPECIAL_OP,,,ITEM_OF_SPECIAL_OP",
        "SPECIAL_OP,FUSION,SMAW-FeⅡ-6G-3/89-Fef3J,CODE_OF_SPECIAL_EQUIPMENT",
        "SPECIAL_EQUIPMENT,,SMAW-FeⅡ-6G-3/89-Fef3J,''", "SPECIAL_EQUIPMENT,,,CODE_OF_SPECIAL_EQUIPMENT",
        "SPECIAL_EQUIPMENT,FUSION,SMAW-FeⅡ-6G-3/89-Fef3J,ITEM_OF_SPECIAL_OP",
        "SPECIAL_EQUIPMENT,,六号项目,CODE_ON_CERTIFICATE"})
    void item_and_project_code_belong_to_one_family_each(CertificateFamily family, OperationItem item, String code,
            String wrong) {
        String number = family == SPECIAL_OP ? "T" + ID : ID;

        assertThat(codes(new CertificateForm(family, item, number, code, "焊接", "某局", "150000", FROM,
                FROM.plusYears(family == SPECIAL_OP ? 6 : 2), null, null, List.of("photo"))))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    private static CertificateForm specialOp(LocalDate from, LocalDate to, LocalDate review) {
        return EnrolmentFixture.certificate(SPECIAL_OP, "T" + ID, from, to, review);
    }

    private static CertificateForm reviewed(LocalDate from, LocalDate to, LocalDate review, LocalDate on) {
        return new CertificateForm(SPECIAL_OP, OperationItem.FUSION, "T" + ID, null, "焊接", "某局", "150000", from, to,
                review, on, List.of("photo"));
    }

    private List<String> codes(CertificateForm form) {
        return checking.errors(form, ID, Locale.ENGLISH).stream().map(FieldError::code).toList();
    }
}
