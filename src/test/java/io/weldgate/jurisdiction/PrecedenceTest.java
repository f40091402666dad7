package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several rows holds: each of them names in its remark who should win. */
class PrecedenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Routing routing = Routing.of(rows(
            ",GAS,*,FIRE,,,,b,2021-09-01,,field",
            "150621,GAS,*,WATER,,,,b,2021-09-01,,field of the county",
            ",*,NO_FIRE_WATCH,FIELD,,,,b,2021-09-01,,violation",
            ",*,ACCIDENT,INDUSTRY,,,,b,2021-09-01,,violation",
            ",GAS,ACCIDENT,POWER,,,,b,2021-09-01,,violation in the field",
            "150621,*,ACCIDENT,HEALTH,,,,b,2021-09-01,,violation in the county",
            "150621100,*,ACCIDENT,CULTURE,,,,b,2026-01-01,2026-11-22,violation in the township"));

    @ParameterizedTest
    @CsvSource({
        "150622, GAS, TAMPER_CHIP, 2026-11-22, field",
        "150621, GAS, TAMPER_CHIP, 2026-11-22, field of the county",
        "150621, GAS, NO_FIRE_WATCH, 2026-11-22, violation",
        "150622, GAS, ACCIDENT, 2026-11-22, violation in the field",
        "150622, SHIP, ACCIDENT, 2026-11-22, violation",
        "150621, GAS, ACCIDENT, 2026-11-22, violation in the county",
        "150621100, GAS, ACCIDENT, 2026-11-22, violation in the township",
        "150621100, GAS, ACCIDENT, 2026-11-23, violation in the county",
        "150621100, GAS, ACCIDENT, 2025-12-31, violation in the county"})
    void the_violation_comes_first_then_the_smaller_area_then_the_field(String area, Field field, Violation violation,
            LocalDate day, String wins) {
        assertThat(routing.row(area, field, violation, day)).map(RoutingRow::remark).hasValue(wins);
    }

    /** A county that gives a field to somebody else gives him what falls to the field's lead, and nothing else. */
    @Test
    void the_lead_of_a_field_is_that_of_the_smaller_area() {
        assertThat(routing.fieldLead("150621100", Field.GAS, DAY)).map(Enum::name).hasValue("WATER");
        assertThat(routing.fieldLead("150622", Field.GAS, DAY)).map(Enum::name).hasValue("FIRE");
    }

    private static List<TableRow> rows(String... rows) {
        List<TableLine> lines = new ArrayList<>(List.of(new TableLine(1, Table.ROUTING.columns())));
        Stream.of(rows).forEach(row -> lines.add(new TableLine(lines.size() + 1, List.of(row.split(",", -1)))));
        List<TableProblem> problems = new ArrayList<>();
        Map<TableLine, TableRow> read = TableRows.read(Table.ROUTING, lines, problems);
        assertThat(problems).isEmpty();
        return List.copyOf(read.values());
    }
}
