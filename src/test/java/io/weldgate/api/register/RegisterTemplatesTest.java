package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.Http;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates, and the survey's own sheet. */
class RegisterTemplatesTest extends KeptRegisters {

    private static final String ANNEX = """
            达拉特旗电焊机调研信息表,,,,,,,,,,,
            填报单位（盖章）：树林召镇,,,,,,,,,,,
            序号,企业/店铺名称,责任人姓名,责任人电话,焊机用电类型,最大电流安数A,焊机最大电流,焊机类型,作业用途,电源类型,焊机最大功率,备注
            1,顺达汽修,高建国,13847700004,单相 220V,250,200A 以上至 315A,手工电弧焊机,汽车维修,直流,9.5,
            2,顺达汽修,高建国,13847700004,三相 380V,400,,气体保护焊机,汽车维修,,,
            """;

    @AfterEach
    void clearUp() {
        database.update("delete from surveyed where survey_no like '150621%'");
    }

    @ParameterizedTest
    @CsvSource({"units, grid1, 5", "machines, safety1, 1", "sites, safety1, 2", "survey, grid1, 5", "rules, head1, 1"})
    void a_workbook_has_headings_in_both_languages_choices_and_an_example(String register, String account, int choices)
            throws IOException {
        try (XSSFWorkbook workbook = template(register, account)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getLastRowNum()).isZero();
            assertThat((Iterable<Cell>) sheet.getRow(0)).allSatisfy(cell ->
                    assertThat(cell.getStringCellValue()).matches("[^\\n]*\\p{IsHan}[^\\n]*\\n[A-Z][^\\p{IsHan}]*"));
            assertThat(sheet.getDataValidations()).hasSize(choices).allSatisfy(it ->
                    assertThat(it.getValidationConstraint().getFormula1())
                            .matches("choices!\\$[A-Z]\\$1:\\$[A-Z]\\$\\d+"))
                    .extracting(DataValidation::getShowErrorBox).containsOnly(true);
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(workbook.getSheetAt(1).getRow(1).getPhysicalNumberOfCells())
                    .isEqualTo(sheet.getRow(0).getPhysicalNumberOfCells());
            assertThat(workbook.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getColor())
                    .as("what is demanded is blue").isEqualTo(IndexedColors.BLUE.getIndex());
        }
    }

    @Test
    void the_example_of_every_template_says_nothing_that_its_own_sheet_would_not_accept() throws IOException {
        for (JsonNode register : registers.get("", "admin").body()) {
            String code = register.path("code").asText();
            JsonNode checked = registers.take(code, "dryRun=true", filledIn(code, "admin"),
                    "application/octet-stream", "admin").body();

            assertThat(checked.path("problems").findValuesAsText("code")).as(code + checked)
                    .allMatch(it -> it.startsWith("NO_SUCH_") || it.equals("NOT_WITHIN_REACH"));
        }
    }

    @Test
    void its_example_filled_into_it_is_taken_in() throws IOException {
        JsonNode taken = registers.take("units", "", filledIn("units", "grid1"), "application/octet-stream", "grid1")
                .body();

        assertThat(taken.path("state").asText(taken.toString())).isEqualTo("DONE");
        assertThat(database.queryForObject("select founded_on from work_unit where code = 'U-0101'", String.class))
                .as("a date before 2000").isEqualTo("1998-05-01");
    }

    @Test
    void the_survey_is_taken_in_as_the_annex_has_it_and_numbered_by_who_reports() {
        JsonNode taken = sent(ANNEX, "grid1").body();

        assertThat(taken.path("state").asText(taken.toString())).isEqualTo("DONE");
        assertThat(database.queryForList("select survey_no from surveyed order by survey_no", String.class))
                .containsExactly("150621100-1", "150621100-2");
        assertThat(sent(ANNEX, "em1").body().path("added").asInt()).as("another who reports, other numbers")
                .isEqualTo(2);
        assertThat(sent(ANNEX, "grid1").body().path("unchanged").asInt()).isEqualTo(2);
        assertThat(database.queryForObject("select head_phone from surveyed where survey_no = '150621100-1'",
                String.class)).doesNotContain("13847700004");
    }

    @Test
    void what_is_other_is_explained() {
        var refused = sent(ANNEX.replace("气体保护焊机", "其他"), "grid1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(refused.body().get("problems").spliterator(), false)
                .map(it -> it.get("row") + " " + it.get("column").asText() + " " + it.get("code").asText()).toList())
                .isEqualTo(List.of("5 备注 REMARK_NEEDED"));
    }

    private byte[] filledIn(String register, String account) throws IOException {
        var out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = template(register, account)) {
            var row = workbook.getSheetAt(0).createRow(1);
            for (Cell cell : workbook.getSheetAt(1).getRow(1)) {
                assertThat(cell.getStringCellValue()).as(register).isNotEqualTo("null");
                row.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private XSSFWorkbook template(String register, String account) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(registers.bytes(register + "/template?format=xlsx", account)));
    }

    private Http.Answer sent(String file, String account) {
        return registers.take("survey", "", file.getBytes(StandardCharsets.UTF_8), "text/csv", account);
    }
}
