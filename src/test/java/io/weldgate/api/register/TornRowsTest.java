package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Http;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files as people save them: with commas in their cells, days as Excel writes them, and damaged. */
class TornRowsTest extends KeptRegisters {

    private static final String HEADING = "code,unitCode,siteCode,controlClass,name";
    private static final String ROW = "\nMT-1,U-0001,S-GENERAL,CODED,";

    @AfterEach
    void clearUp() {
        database.update("delete from machine where code like 'MT-%'");
    }

    @Test
    void what_stands_under_no_heading_is_told_and_nothing_is_stored() {
        for (String file : List.of(HEADING + ROW + "有氧气,乙炔瓶各一只", HEADING + "," + ROW + "有氧气,乙炔瓶各一只",
                HEADING + ROW + "有氧气,,,乙炔瓶各一只")) {
            Http.Answer refused = send(file);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().at("/problems/0/row").asInt()).isEqualTo(2);
            assertThat(refused.body().at("/problems/0/code").asText()).isEqualTo("BEYOND_HEADINGS");
            assertThat(refused.body().at("/problems/0/message").asText()).contains("乙炔瓶各一只");
        }
        assertThat(database.queryForList("select code from machine where code = 'MT-1'")).isEmpty();
        assertThat(send(HEADING + ",," + ROW + "\"有氧气,乙炔瓶各一只\",,").status()).as("empty ones").isEqualTo(200);
    }

    @Test
    void a_day_is_understood_as_excel_in_china_writes_it() {
        assertThat(send(rows("2026/2/1", "2026-2-1", "2026.02.1", "2026年2月1日", "2026-02-01")).status()).isEqualTo(200);

        assertThat(database.queryForList("select purchased_on from machine where code like 'MT-%'", String.class))
                .hasSize(5).containsOnly("2026-02-01");
    }

    @Test
    void what_may_be_another_day_or_is_none_is_refused() {
        Http.Answer refused = send(rows("1/2/2026", "26/2/1", "2026/13/1", "2026-2/1", "2026/2/30"));

        assertThat(refused.body().get("problems").findValuesAsText("code")).as(refused.text()).hasSize(5)
                .containsOnly("WRONG_TYPE");
    }

    @Test
    void a_damaged_workbook_is_told_as_one() {
        Http.Answer refused = send("PK\3\4garbage");

        assertThat(refused.body().at("/problems/0/code").asText()).as(refused.text()).isEqualTo("NO_WORKBOOK");
    }

    @Test
    void a_row_with_a_cell_of_the_wrong_shape_is_told_at_once_what_else_it_names_that_is_not_there() {
        Http.Answer refused = send("code,name,unitCode,siteCode,controlClass\nMT-1,,U-0009,S-GENERAL,CODED\n"
                + "MT-2,二号,U 1,S-GENERAL,CODED\nMT-3,,U-0001,S-GENERAL,CODED\n");

        assertThat(refused.body().path("problems").findValuesAsText("code")).containsExactly("REQUIRED",
                "NOT_WITHIN_REACH", "NO_SUCH_SITE", "PATTERN", "REQUIRED");
    }

    @Test
    void whatever_else_is_wrong_with_a_row_is_told_with_its_first_fault() {
        String people = "personNo,name,unitCode,idNumber,watchTrained\nMT-1,甲,U-0001,110105194912310021,maybe\n"
                + "MT 2,乙,U-0009,110105194912310021,否\nMT-1,丙,U-0001,110105194912310021,maybe\n";

        Http.Answer refused = registers.take("people", "", people.getBytes(StandardCharsets.UTF_8), "text/csv",
                "safety1");

        assertThat(faults(refused)).containsExactly("2 WRONG_TYPE", "2 ID_NUMBER", "3 PATTERN", "3 NOT_WITHIN_REACH",
                "3 ID_NUMBER", "4 WRONG_TYPE", "4 TWICE_IN_FILE", "4 ID_NUMBER");
        assertThat(refused.body().at("/problems/0/message").asText()).contains("must be yes or no.");
    }

    @Test
    void nothing_is_told_of_a_fault_that_rests_on_a_cell_which_is_wrong_itself() {
        Http.Answer refused = send("code,name,unitCode,siteCode,controlClass,terminal,purchasedOn\n"
                + "M-0100,甲,U-0001,S-GENERAL,coded too,T-1,2099-01-01\nMT 1,乙,U 1,S-GENERAL,CODED,T-0100,gestern\n");

        assertThat(faults(refused)).containsExactly("2 NOT_ONE_OF", "2 SECRET_NEEDED", "2 AFTER_TODAY", "3 PATTERN",
                "3 PATTERN", "3 WRONG_TYPE");
        assertThat(refused.body().at("/problems/0/message").asText()).contains("“coded too”", "Exempt");
    }

    private static List<String> faults(Http.Answer refused) {
        return StreamSupport.stream(refused.body().path("problems").spliterator(), false)
                .map(it -> it.get("row").asText() + " " + it.get("code").asText()).toList();
    }

    private static String rows(String... days) {
        return HEADING + ",purchasedOn" + IntStream.range(0, days.length).mapToObj(i ->
                ROW.replace("MT-1", "MT-" + i) + "焊机," + days[i]).collect(Collectors.joining());
    }

    private Http.Answer send(String file) {
        return registers.take("machines", "", file.getBytes(StandardCharsets.UTF_8), "text/csv", "safety1");
    }
}
