package io.weldgate.api.register;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The registers as files. */
class RegisterFilesTest extends KeptRegisters {

    private static final String HEADING = "焊机编号,焊机名称,单位编号,场所编号,管控类别\n";
    private static final String ROW = "MX-%d,批量%d号,U-0001,S-GENERAL,CODED\n";

    @AfterEach
    void clearUp() {
        database.update("delete from machine where code like 'MX-%'");
        database.update("delete from area where code like '150621102%'");
    }

    @Test
    void a_file_is_taken_in_once_and_again_without_harm() {
        String file = HEADING + rows(1, 3);

        assertThat(counts(send("machines", file, "safety1"))).isEqualTo("DONE 3 0 0");
        assertThat(counts(send("machines", file, "safety1"))).isEqualTo("DONE 0 0 3");
        assertThat(counts(send("machines", file.replace("批量2号", "二号机"), "safety1"))).isEqualTo("DONE 0 1 2");
        assertThat(database.queryForList("select name from machine where code like 'MX-%' order by code", String.class))
                .containsExactly("批量1号", "二号机", "批量3号");
        assertThat(database.queryForList("select concat(step, ' ', actor) from audit_entry where subject = "
                + "'machines:MX-2'"
                + " order by id", String.class)).as("what a file changes is told like what a form changes")
                .endsWith("register.added safety1", "register.changed safety1");
    }

    @Test
    void a_dry_run_tells_what_would_become_of_it_and_writes_nothing() {
        assertThat(counts(send("machines", "dryRun=true", HEADING + rows(1, 3), "safety1"))).isEqualTo("CHECKED 3 0 0");

        assertThat(stored()).isZero();
    }

    @Test
    void one_wrong_cell_and_nothing_is_taken_in_and_each_is_told_by_row_and_column_in_the_readers_language() {
        String file = HEADING + rows(1, 2) + "MX-3,三号,U-0002,S-GENERAL,CODED\nMX-4,,U-0001,S-GENERAL,焊机\n"
                + "MX-1,又一次,U-0001,S-GENERAL,CODED\n";

        var refused = send("machines", file, "safety1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(refused.body().get("problems").spliterator(), false)
                .map(it -> it.get("row") + " "
                + it.get("column").asText() + " " + it.get("code").asText()).toList()).containsExactly(
                        "4 单位编号 NOT_WITHIN_REACH", "4 场所编号 NO_SUCH_SITE", "5 焊机名称 REQUIRED",
                        "5 管控类别 NOT_ONE_OF", "6 焊机编号 TWICE_IN_FILE");
        assertThat(refused.body().at("/problems/0/message").asText()).doesNotMatch(".*\\p{IsHan}.*");
        assertThat(refused.body().at("/errors/0/field").asText()).startsWith("rows[");
        assertThat(stored()).isZero();
    }

    @Test
    void wrong_columns_are_named() {
        var refused = send("machines", "焊机编号,颜色,场所编号,管控类别,焊机编号\nMX-1,红,S-GENERAL,CODED,MX-1\n", "safety1");

        assertThat(codes(refused)).containsExactly("UNKNOWN_COLUMN", "COLUMN_TWICE", "MISSING_COLUMN",
                "MISSING_COLUMN");
        assertThat(refused.body().at("/problems/0/message").asText()).contains("颜色");
        assertThat(codes(send("machines", "colour,size\nred,1\n", "safety1"))).containsExactly("NO_HEADINGS");
    }

    @Test
    void what_excel_in_china_saves_as_csv_is_understood() {
        byte[] file = "焊机编号,焊机名称,单位编号,场所编号,管控类别,购置日期\r\nMX-1,逆变焊机,U-0001,S-GENERAL,已赋码或待赋码,2026-10-01\r\n"
                .getBytes(Charset.forName("GB18030"));

        assertThat(counts(registers.take("machines", "", file, "text/csv", "safety1"))).isEqualTo("DONE 1 0 0");
        assertThat(database.queryForMap("select name, control_class from machine where code = 'MX-1'"))
                .containsEntry("name", "逆变焊机").containsEntry("control_class", "CODED");
    }

    @Test
    void a_workbook_is_taken_in_and_a_column_that_it_lacks_keeps_what_it_was() throws IOException {
        var out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            String[][] cells = {{"Machine code", "Name", "Unit code", "Site code", "Control class"},
                {"M-0100", "演示焊机甲", "U-0001", "S-GENERAL", "Coded, or to be coded"}};
            for (int i = 0; i < cells.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < cells[i].length; j++) {
                    row.createCell(j).setCellValue(cells[i][j]);
                }
            }
            workbook.write(out);
        }

        assertThat(counts(registers.take("machines", "", out.toByteArray(), "application/octet-stream", "safety1")))
                .isEqualTo("DONE 0 0 1");
        assertThat(database.queryForObject("select device_id from machine where code = 'M-0100'", String.class))
                .isEqualTo("T-0100");
    }

    @Test
    void rows_may_rest_on_rows_above_them() {
        String file = "code,name\n150621102,新镇\n150621102001,新村\n";

        assertThat(counts(send("areas", file, "manager1"))).isEqualTo("DONE 2 0 0");
    }

    @Test
    void an_export_can_be_taken_in_again_masked_as_it_is() {
        String exported = registers.get("people/export?format=csv&q=welder1", "safety1").text();

        assertThat(exported).contains("*");
        assertThat(counts(send("people", exported, "safety1"))).isEqualTo("DONE 0 0 1");
    }

    @Test
    void a_large_file_is_read_off_the_request_and_its_progress_can_be_asked_for() {
        var accepted = send("machines", HEADING + rows(1, 8000), "safety1");

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String place = accepted.header("Location").replace("/api/v1/registers/", "");
        await().atMost(ofSeconds(120)).untilAsserted(() -> assertThat(counts(
                registers.get(place, "safety1"))).isEqualTo("DONE 8000 0 0"));
        assertThat(registers.get(place, "safety2").status()).isEqualTo(404);
        assertThat(stored()).isEqualTo(8000);
    }

    @Test
    void rows_of_others_cannot_be_changed_by_a_file_and_who_may_not_write_sends_none() {
        String file = HEADING + "M-0100,偷来的,U-0002,S-UNIT2,CODED\n";

        assertThat(codes(send("machines", file, "safety2"))).contains("CODE_TAKEN");
        assertThat(send("machines", file, "welder1").status()).isEqualTo(403);
        assertThat(send("areas", "code,name\n150621102,新镇\n", "em1").status()).isEqualTo(403);
    }

    @Test
    void what_is_no_sheet_and_what_is_too_large_is_refused() {
        assertThat(codes(registers.take("machines", "", new byte[] {1, 0, 2}, "text/csv", "safety1")))
                .containsExactly("NO_TEXT");
        assertThat(codes(send("machines", HEADING, "safety1"))).as("headings alone").containsExactly("NO_ROWS");
        assertThat(codes(registers.take("machines", "", new byte[0], "text/csv", "safety1"))).containsExactly("EMPTY");
        assertThat(registers.take("machines", "", new byte[16 * 1024 * 1024], "text/csv", "safety1").status())
                .isEqualTo(413);
    }

    private static String rows(int from, int until) {
        return IntStream.rangeClosed(from, until).mapToObj(i -> ROW.formatted(i, i)).collect(Collectors.joining());
    }

    private long stored() {
        return database.queryForObject("select count(*) from machine where code like 'MX-%'", Long.class);
    }

    private static String counts(Http.Answer answer) {
        JsonNode it = answer.body();
        return "%s %d %d %d".formatted(it.path("state").asText(answer.text()), it.path("added").asInt(),
                it.path("changed").asInt(), it.path("unchanged").asInt());
    }

    private static List<String> codes(Http.Answer answer) {
        return StreamSupport.stream(answer.body().path("problems").spliterator(), false)
                .map(it -> it.get("code").asText()).toList();
    }

    private Http.Answer send(String register, String file, String account) {
        return send(register, "", file, account);
    }

    private Http.Answer send(String register, String query, String file, String account) {
        return registers.take(register, query, file.getBytes(StandardCharsets.UTF_8), "text/csv", account);
    }
}
