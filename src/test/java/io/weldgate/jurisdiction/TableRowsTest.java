package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a table is told by row and column. */
class TableRowsTest {

    private static final String SOUND = ",*,NO_FIRE_WATCH,FIELD,,,,安法,2021-09-01,,";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",*,NO_FIRE_WATCH,,,,,安法,2021-09-01,,            | lead      | REQUIRED",
        ",*,NO_FIRE_WATCH,FIRE INDUSTRY,,,,安法,2021-09-01,, | lead    | ONE_ONLY",
        ",*,NO_FIRE_WATCH,MOON,,,,安法,2021-09-01,,        | lead      | UNKNOWN",
        ",GAS,*,FIELD,,,,安法,2021-09-01,,                 | lead      | FIELD_OF_ITSELF",
        ",*,NO_FIRE_WATCH,FIRE,MOON,,,安法,2021-09-01,,    | competent | UNKNOWN",
        ",,NO_FIRE_WATCH,FIRE,,,,安法,2021-09-01,,         | field     | REQUIRED",
        ",*,V08,FIRE,,,,安法,2021-09-01,,                  | violation | UNKNOWN",
        "15062,*,NO_FIRE_WATCH,FIRE,,,,安法,2021-09-01,,   | area      | AREA",
        ",*,NO_FIRE_WATCH,FIRE,,,perhaps,安法,2021-09-01,, | verify    | YES_OR_NO",
        ",*,NO_FIRE_WATCH,FIRE,,,,,2021-09-01,,            | basis     | REQUIRED",
        ",*,NO_FIRE_WATCH,FIRE,,,,安法,,,                  | from      | REQUIRED",
        ",*,NO_FIRE_WATCH,FIRE,,,,安法,1.9.2021,,          | from      | DATE",
        ",*,NO_FIRE_WATCH,FIRE,,,,安法,2021-09-01,2021-08-31, | until  | ENDS_BEFORE_IT_BEGINS",
        ",*,NO_FIRE_WATCH,FIRE,,,,安法,2021-09-01,,,x      | ''        | BEYOND_HEADING"})
    void of_the_routing(String row, String column, String code) {
        assertThat(problems(Table.ROUTING, SOUND.replace("NO_FIRE_WATCH", "ACCIDENT"), row))
                .containsExactly(new TableProblem(3, column, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",*,*,UNIT,WARNING,FIRST,,,,,安法,第一条,,2021-09-01,,                       | violation | REQUIRED",
        ",*,ACCIDENT,UNIT,DETENTION,FIRST,1,5,DAYS,FIRE,安法,第一条,,2021-09-01,,    | by   | ONLY_PUBLIC_SECURITY",
        ",*,ACCIDENT,UNIT,DETENTION,FIRST,1,5,DAYS,,安法,第一条,,2021-09-01,,        | by   | ONLY_PUBLIC_SECURITY",
        ",*,ACCIDENT,UNIT,WARNING,FIRST,0,5,YUAN,,安法,第一条,,2021-09-01,,          | unit | NO_RANGE",
        ",*,ACCIDENT,UNIT,FINE,FIRST,0,5,DAYS,,安法,第一条,,2021-09-01,,             | unit | UNIT",
        ",*,ACCIDENT,UNIT,FINE,FIRST,6,5,YUAN,,安法,第一条,,2021-09-01,,             | max  | RANGE",
        ",*,ACCIDENT,UNIT,FINE,FIRST,,5,YUAN,,安法,第一条,,2021-09-01,,              | max  | RANGE",
        ",*,ACCIDENT,UNIT,FINE,FIRST,1,a lot,YUAN,,安法,第一条,,2021-09-01,,         | max  | AMOUNT",
        ",*,ACCIDENT,UNIT,WARNING,FIRST,,,,,,第一条,,2021-09-01,,                    | law  | REQUIRED",
        ",*,ACCIDENT,UNIT,WARNING,FIRST,,,,,安法,,,2021-09-01,,                      | clause | REQUIRED"})
    void of_the_sanctions(String row, String column, String code) {
        assertThat(problems(Table.SANCTIONS, row)).contains(new TableProblem(2, column, code));
    }

    @Test
    void two_rows_of_one_subject_may_follow_one_another_but_not_overlap() {
        String before = ",*,NO_FIRE_WATCH,FIELD,,,,旧法,2014-12-01,2021-08-31,";

        assertThat(problems(Table.ROUTING, before, SOUND)).isEmpty();
        assertThat(problems(Table.ROUTING, before.replace("08-31", "09-01"), SOUND))
                .containsExactly(new TableProblem(3, "", "CONTRADICTS"));
        assertThat(problems(Table.ROUTING, SOUND, SOUND.replaceFirst("^", "150621"))).isEmpty();
    }

    @Test
    void a_table_without_its_columns_is_not_guessed_at() {
        List<TableProblem> problems = new ArrayList<>();

        TableRows.read(Table.ROUTING, List.of(new TableLine(1, List.of("area", "field"))), problems);
        TableRows.read(Table.ROUTING, List.of(), problems);

        assertThat(problems).containsExactly(new TableProblem(1, "", "HEADING"), new TableProblem(0, "", "HEADING"));
    }

    private static List<TableProblem> problems(Table table, String... rows) {
        List<TableLine> lines = new ArrayList<>(List.of(new TableLine(1, table.columns())));
        Stream.of(rows).forEach(row -> lines.add(new TableLine(lines.size() + 1,
                Arrays.asList(row.strip().split(",", -1)))));
        List<TableProblem> problems = new ArrayList<>();
        TableRows.read(table, lines, problems);
        return problems;
    }
}
