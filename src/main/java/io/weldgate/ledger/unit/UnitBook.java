package io.weldgate.ledger.unit;

import io.weldgate.ledger.Cell;
import io.weldgate.ledger.Found;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.Listing;
import io.weldgate.ledger.Query;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a unit keeps of itself, for its page: sites, rules, chain of responsibility, and what it practises. */
@Component
@Transactional(readOnly = true)
public class UnitBook {

    private static final Map<String, List<String>> CHAPTERS = chapters();

    private final Registers registers;
    private final Listing listing;
    private final LedgerSettings settings;
    private final Clock clock;

    UnitBook(Registers registers, Listing listing, LedgerSettings settings, Clock clock) {
        this.registers = registers;
        this.listing = listing;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param most rows of each chapter */
    public List<Chapter> of(String unitCode, int most, Keeper keeper, Locale locale) {
        List<Chapter> chapters = new ArrayList<>();
        CHAPTERS.forEach((code, fields) -> registers.of(code).filter(register -> register.mayRead(keeper))
                .ifPresent(register -> chapters.add(chapter(register, fields, unitCode, most, keeper, locale))));
        return chapters;
    }

    private Chapter chapter(Register<?, ?> register, List<String> fields, String unitCode, int most, Keeper keeper,
            Locale locale) {
        Found found = listing.list(register, fields, new Query("", Map.of("unitCode", unitCode)), 0,
                most, keeper, locale);
        LocalDate today = LocalDate.now(clock);
        List<Found.Row> rows = new ArrayList<>(found.rows());
        rows.removeIf(row -> row.values().get("endsOn") instanceof LocalDate last && last.isBefore(today));
        if (register instanceof DutyRegister) {
            rows.sort(Comparator.comparing(row -> (DutyLevel) row.values().get("level")));
        } else if (register instanceof DrillRegister) {
            rows.sort(Comparator.comparing((Found.Row row) -> (LocalDate) row.values().get("heldOn")).reversed());
        }
        List<Row> told = rows.stream().map(row -> new Row(row.key(), row.cells().stream()
                .filter(cell -> !cell.isEmpty()).map(Cell::text).toList())).toList();
        return new Chapter(register.code(), told, found.hasNext(), register.mayAdd(keeper),
                missing(register, rows, today));
    }

    /** What has not been held for too long. */
    private List<DrillKind> missing(Register<?, ?> register, List<Found.Row> rows, LocalDate today) {
        LocalDate since = today.minus(settings.drillEvery());
        return !(register instanceof DrillRegister) ? List.of() : Arrays.stream(DrillKind.values()).filter(kind ->
                rows.stream().noneMatch(row -> row.values().get("kind") == kind
                        && !((LocalDate) row.values().get("heldOn")).isBefore(since))).toList();
    }

    private static Map<String, List<String>> chapters() {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        chapters.put("sites", List.of("name", "profile"));
        chapters.put("constructions", List.of("name", "kind"));
        chapters.put("duties", List.of("level", "post", "personNo"));
        chapters.put("rules", List.of("title", "kind"));
        chapters.put("drills", List.of("heldOn", "kind", "topic"));
        return chapters;
    }

    /**
     * @param more    whether there are more rows
     * @param missing kinds of drills that are overdue
     */
    public record Chapter(String register, List<Row> rows, boolean more, boolean mayAdd, List<DrillKind> missing) {}

    /** @param cells what is said of it, in the reader's language */
    public record Row(String key, List<String> cells) {}
}
