package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The routing table of one area. */
record Routing(List<RoutingRow> rows) {

    private static final Comparator<RoutingRow> CLOSEST_FIRST =
            Comparator.comparing(RoutingRow::reach, Reach.CLOSEST_FIRST);

    static Routing of(Collection<TableRow> rows) {
        return new Routing(rows.stream().map(RoutingRow.class::cast).toList());
    }

    /** The one row that decides; empty where the table says nothing of that day. */
    Optional<RoutingRow> row(String areaCode, Field field, Violation violation, LocalDate day) {
        return holding(areaCode, field, violation, day).min(CLOSEST_FIRST);
    }

    /** Who leads the field whatever was done in it. */
    Optional<FieldOfAuthority> fieldLead(String areaCode, Field field, LocalDate day) {
        return holding(areaCode, field, null, day).min(CLOSEST_FIRST).map(RoutingRow::lead).map(RoutingRow.Named::kind);
    }

    private Stream<RoutingRow> holding(String areaCode, Field field, Violation violation, LocalDate day) {
        return rows.stream().filter(row -> row.reach().holds(areaCode, field, violation, day));
    }
}
