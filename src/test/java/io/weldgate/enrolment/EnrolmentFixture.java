package io.weldgate.enrolment;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.OperationItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** People and certificates, as they might be told. */
public final class EnrolmentFixture {

    static final String ID = "34052419800101001X";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(),
            ZoneId.of("UTC"));

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger BORN = new AtomicInteger();

    private EnrolmentFixture() {}

    /** A number that nobody else in this run has. */
    public static String someIdentityNumber() {
        int next = BORN.incrementAndGet();
        return identityNumber(LocalDate.of(1985, 1, 1).plusDays(next), next % 900 + 10);
    }

    static String identityNumber(LocalDate born, int order) {
        String digits = "340524" + born.toString().replace("-", "") + "%03d".formatted(order);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static EnrolmentForm person(String idNumber, String unit, String township) {
        return new EnrolmentForm(Calling.WELDER, "张焊接", idNumber, "13800000000", unit, township,
                township == null ? null : "东街", false, List.of());
    }

    static CertificateForm certificate(CertificateFamily family, String number, LocalDate from, LocalDate to,
            LocalDate review) {
        return new CertificateForm(family, family == CertificateFamily.SPECIAL_OP ? OperationItem.FUSION : null, number,
                family == CertificateFamily.SPECIAL_EQUIPMENT ? "SMAW-FeⅡ-6G-3/89-Fef3J" : null, "焊接", "某局", "150000",
                from, to, review, null, List.of("photo"));
    }
}
