package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What may be imposed on one party, from least to most.
 *
 * @param min   null as {@code max} and {@code unit} where the kind has no range
 * @param by    who imposes it; what the government or who issued a certificate decides, he proposes
 * @param any   whether each that is competent imposes it, {@code by} being the one that leads
 * @param from  first day on which this law held
 * @param until last day; null while it holds
 */
public record SanctionRange(Track track, SanctionKind kind, Stage stage, BigDecimal min, BigDecimal max,
        SanctionUnit unit, FieldOfAuthority by, String law, String clause, LocalDate from, LocalDate until,
        boolean verify, String remark, boolean any) {

    static SanctionRange of(SanctionRow row, FieldOfAuthority lead) {
        return new SanctionRange(row.track(), row.kind(), row.stage(), row.min(), row.max(), row.unit(),
                row.by() == null ? lead : row.by(), row.law(), row.clause(), row.reach().from(),
                row.reach().until(), row.verify(), row.remark(), row.by() == null);
    }

    /** The same, where not the one that leads has filed the case but another that is competent (行政处罚法 25). */
    public SanctionRange by(FieldOfAuthority competent) {
        return new SanctionRange(track, kind, stage, min, max, unit, competent, law, clause, from, until, verify,
                remark, any);
    }
}
