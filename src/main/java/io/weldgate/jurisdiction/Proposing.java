package io.weldgate.jurisdiction;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a table in, as a whole or not at all; it holds only once somebody else has put it in force. */
@Component
public class Proposing {

    private final Editions editions;
    private final TablesInForce tables;
    private final Trail trail;
    private final Clock clock;

    Proposing(Editions editions, TablesInForce tables, Trail trail, Clock clock) {
        this.editions = editions;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param rows that would be in force beside, or in place of, those of the country */
        record Sound(int rows) implements Outcome {}

        record Proposed(Long edition, int rows) implements Outcome {}

        record Wrong(List<TableProblem> problems) implements Outcome {}
    }

    /**
     * Who answers for the whole country sends in the whole table. Anybody else sends in the rows of his own area; those
     * of the country may stand beside them, but only as they are.
     *
     * @param dryRun only look, and change nothing
     */
    @Transactional
    public Outcome propose(Table table, List<TableLine> lines, boolean dryRun, Actor by, Scope scope) {
        List<TableProblem> problems = new ArrayList<>();
        Map<TableLine, TableRow> rows = TableRows.read(table, lines, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        List<TableLine> own = new ArrayList<>(List.of(lines.get(0)));
        Set<TableRow> national = new HashSet<>(tables.national(table, LocalDate.now(clock)));
        rows.forEach((line, row) -> {
            if (scope.areas().isEmpty() || !row.reach().area().isEmpty() && scope.covers(null, row.reach().area())) {
                own.add(line);
            } else if (!national.contains(row)) {
                problems.add(new TableProblem(line.number(), "area", "NOT_YOUR_AREA"));
            }
        });
        if (scope.areas().isEmpty() && table == Table.ROUTING) {
            problems.addAll(gaps(Routing.of(rows.values())));
        } else if (own.size() == 1) {
            problems.add(new TableProblem(0, "", "NOTHING_OF_YOUR_OWN"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        return dryRun ? new Outcome.Sound(own.size() - 1) : proposed(table, own, by, scope);
    }

    /** Every field has its lead, and every violation a row that holds in any field. */
    private List<TableProblem> gaps(Routing routing) {
        LocalDate today = LocalDate.now(clock);
        List<RoutingRow> held = routing.rows().stream()
                .filter(row -> row.reach().area().isEmpty() && row.reach().isInForce(today)).toList();
        return Stream.concat(
                Stream.of(Field.values()).filter(field -> held.stream().map(RoutingRow::reach)
                        .noneMatch(it -> it.field() == field && it.violation() == null))
                        .map(field -> new TableProblem(0, field.name(), "NO_LEAD")),
                Stream.of(Violation.values()).filter(violation -> held.stream().map(RoutingRow::reach)
                        .noneMatch(it -> it.field() == null && it.violation() == violation))
                        .map(violation -> new TableProblem(0, violation.name(), "NO_ROW"))).toList();
    }

    /** The same table sent in twice waits once. */
    private Outcome proposed(Table table, List<TableLine> own, Actor by, Scope scope) {
        String content = Edition.written(own);
        Edition edition = editions.findByKindAndAreaAndState(table, scope.areas(), EditionState.PROPOSED).stream()
                .filter(it -> it.says(content) && it.proposedBy().equals(by.account())).findFirst()
                .orElseGet(() -> {
                    Edition made = editions.save(new Edition(table, scope.areas(), own, by, clock.instant()));
                    trail.changed(Entry.of("jurisdiction:" + made.id(), "jurisdiction.proposed", by)
                            .saying("%s %s %d".formatted(Saying.of("jurisdiction.Table." + table).written(),
                                    made.area(), made.rowCount())));
                    return made;
                });
        return new Outcome.Proposed(edition.id(), edition.rowCount());
    }
}
