package io.weldgate.jurisdiction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The sanctions table of one area. */
record Sanctions(List<SanctionRow> rows) {

    private static final Comparator<SanctionRow> CLOSEST_FIRST =
            Comparator.comparing(SanctionRow::reach, Reach.CLOSEST_FIRST);

    static Sanctions of(Collection<TableRow> rows) {
        return new Sanctions(rows.stream().map(SanctionRow.class::cast).toList());
    }

    /**
     * What the law of that day threatens. Rows that name the field, or a smaller area, take the place of all rows of
     * the violation that do not: a special law does not stand beside the general one (特别法优于一般法).
     */
    List<SanctionRow> of(String areaCode, Field field, Violation violation, LocalDate day) {
        List<SanctionRow> holding = rows.stream()
                .filter(row -> row.reach().holds(areaCode, field, violation, day)).toList();
        return holding.stream().min(CLOSEST_FIRST)
                .map(closest -> holding.stream().filter(row -> row.reach().isAsClose(closest.reach())).toList())
                .orElse(List.of());
    }
}
