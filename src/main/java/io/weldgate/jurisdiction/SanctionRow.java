package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * One range.
 *
 * @param min null as {@code max} where the kind has no range
 * @param by  who imposes it; null: whose case it is
 */
record SanctionRow(Reach reach, Track track, SanctionKind kind, Stage stage, BigDecimal min, BigDecimal max,
        SanctionUnit unit, FieldOfAuthority by, String law, String clause, boolean verify, String remark)
        implements TableRow {

    static SanctionRow read(RowCells cells) {
        SanctionRow row = new SanctionRow(cells.reach(), cells.choice("track", Track.class),
                cells.choice("kind", SanctionKind.class), cells.choice("stage", Stage.class), cells.amount("min"),
                cells.amount("max"), cells.optional("unit", SanctionUnit.class),
                cells.optional("by", FieldOfAuthority.class), cells.text("law", true), cells.text("clause", true),
                cells.yes("verify"), cells.text("remark", false));
        row.check(cells);
        return row;
    }

    private void check(RowCells cells) {
        if (reach.violation() == null) {
            cells.wrong("violation", "REQUIRED");
        }
        if (kind == null) {
            return;
        }
        if (kind.isPublicSecuritys() && by != FieldOfAuthority.PUBLIC_SECURITY) {
            cells.wrong("by", "ONLY_PUBLIC_SECURITY");
        }
        if (kind.units().isEmpty() ? unit != null || min != null || max != null
                : unit == null || !kind.units().contains(unit)) {
            cells.wrong("unit", kind.units().isEmpty() ? "NO_RANGE" : "UNIT");
        } else if (!kind.units().isEmpty() && (min == null || max == null || min.compareTo(max) > 0)) {
            cells.wrong("max", "RANGE");
        }
    }

    /** Several provisions may threaten the same. */
    @Override
    public Object subject() {
        return Arrays.asList(reach.subject(), track, kind, stage, law, clause);
    }
}
