package io.weldgate.api.investigation;

import io.weldgate.investigation.Penalty;
import io.weldgate.investigation.PenaltyState;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.Stage;
import io.weldgate.jurisdiction.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One sanction, as other programs see it. Amounts are in yuan.
 *
 * @param owed   what is still to be paid, surcharge included
 * @param issuer of a certificate that it is proposed to revoke; null of everything else
 */
record PenaltyAnswer(long id, String trackNo, String caseNo, SanctionKind kind, Stage stage, Violation violation,
        BigDecimal amount, Integer days, String law, String clause, String department, String issuer,
        PenaltyState state, Instant decidedAt, String decidedBy, Instant servedAt, LocalDate payBy, BigDecimal paid,
        LocalDate paidOn, BigDecimal surcharge, BigDecimal owed, String result) {

    static PenaltyAnswer of(Penalty it) {
        return new PenaltyAnswer(it.id(), it.trackNo(), it.caseNo(), it.kind(), it.stage(), it.act().violation(),
                it.measure().amount(), it.measure().days(), it.measure().law(), it.measure().clause(),
                it.department(), it.measure().issuer(), it.state(), it.decidedAt(), it.decidedBy(), it.servedAt(),
                it.payment().payBy(), it.payment().paid(), it.payment().paidOn(), it.payment().surcharge(), it.owed(),
                it.result());
    }
}
