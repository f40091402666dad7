package io.weldgate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.DayKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {

    private static final String HEADING = "date,kind,name,area,notice,provisional\n";

    @Test
    void a_line_is_a_day() {
        CalendarText text = CalendarText.read("\uFEFF# remark\r\n" + HEADING.strip()
                + "\r\n\r\n\"2026-12-13\",MAJOR_EVENT, 公祭日 ,150621,文件〔2026〕1号,\r\n--10-01,HOLIDAY,国庆节,,办法,yes\r\n");

        assertThat(text.errors()).isEmpty();
        assertThat(text.lines()).extracting(CalendarText.Line::day).containsExactly(
                new MarkedDay(LocalDate.of(2026, 12, 13), false, DayKind.MAJOR_EVENT, "公祭日", "150621",
                "文件〔2026〕1号", false),
                new MarkedDay(LocalDate.of(2000, 10, 1), true, DayKind.HOLIDAY, "国庆节", "", "办法", true));
        assertThat(text.lines().get(0).number()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-02-30,HOLIDAY,n,,d,                | date        | DATE",
        ",HOLIDAY,n,,d,                          | date        | REQUIRED",
        "1999-12-31,HOLIDAY,n,,d,                | date        | YEAR",
        "2101-01-01,HOLIDAY,n,,d,                | date        | YEAR",
        "2026-10-01,FEAST,n,,d,                  | kind        | KIND",
        "2026-10-01,HOLIDAY,,,d,                 | name        | REQUIRED",
        "2026-10-01,HOLIDAY,n,,,                 | notice      | REQUIRED",
        "2026-10-01,HOLIDAY,n,15062,d,           | area        | AREA",
        "2026-10-01,HOLIDAY,n,%,d,               | area        | AREA",
        "2026-10-01,HOLIDAY,n,,d,maybe           | provisional | YES_OR_NO",
        "2026-10-01,HOLIDAY,n,d,                 | ''          | COLUMNS"})
    void what_is_wrong_is_told_by_line_and_column(String line, String column, String code) {
        CalendarText text = CalendarText.read(HEADING + "2026-01-01,HOLIDAY,元旦,,d,no\n" + line);

        assertThat(text.errors()).containsExactly(new RowError(3, column, code));
        assertThat(text.lines()).hasSize(1);
    }

    @Test
    void a_name_may_be_as_long_as_its_place_and_no_longer() {
        assertThat(CalendarText.read(HEADING + "2026-10-01,HOLIDAY," + "n".repeat(64) + ",,d,").errors()).isEmpty();
        assertThat(CalendarText.read(HEADING + "2026-10-01,HOLIDAY," + "n".repeat(65) + ",,d,").errors())
                .containsExactly(new RowError(2, "name", "TOO_LONG"));
    }

    @Test
    void a_file_with_another_heading_is_not_guessed_at() {
        assertThat(CalendarText.read("day,kind\n2026-10-01,HOLIDAY").errors())
                .containsExactly(new RowError(1, "", "HEADING"));
        assertThat(CalendarText.read("").errors()).containsExactly(new RowError(0, "", "HEADING"));
    }
}
