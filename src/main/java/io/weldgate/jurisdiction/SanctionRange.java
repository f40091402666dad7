package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What may be imposed on one party, from least to most.
 *
 * @param min   null as {@code max} and {@code unit} where the kind has no range
 * @param by    who imposes it; what the government or who issued a certificate decides, he proposes
 * @param from  first day on which this law held
 * @param until last day; null while it holds
 */
public record SanctionRange(Track track, SanctionKind kind, Stage stage, BigDecimal min, BigDecimal max,
        SanctionUnit unit, FieldOfAuthority by, String law, String clause, LocalDate from, LocalDate until,
        boolean verify, String remark) {

    static SanctionRange of(SanctionRow row, FieldOfAuthority lead) {
        return new SanctionRange(row.track(), row.kind(), row.stage(), row.min(), row.max(), row.unit(),
                row.by() == null ? lead : row.by(), row.law(), row.clause(), row.reach().from(),
                row.reach().until(), row.verify(), row.remark());
    }
}
