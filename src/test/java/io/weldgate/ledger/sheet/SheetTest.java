package io.weldgate.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class SheetTest {

    private static final String TEXT = "编号,名称\r\nM-1,\"逆变焊机,一号\"\r\n\r\nM-2,直流\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_text_is_read_as_excel_in_china_writes_it(String charset) {
        assertThat(SheetFixture.read(TEXT.getBytes(Charset.forName(charset))))
                .containsExactly("1 编号|名称", "2 M-1|逆变焊机,一号", "4 M-2|直流");
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_heading() {
        assertThat(SheetFixture.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).startsWith("1 编号|名称");
    }

    @Test
    void excels_unicode_text_is_read_with_its_tabulators() {
        assertThat(SheetFixture.read("\uFEFF编号\t名称\r\nM-1\t一号\r\n".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("1 编号|名称", "2 M-1|一号");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_is_written_is_read_again_and_a_formula_comes_out_as_text(SheetFormat format) {
        byte[] file = SheetFixture.written(format, List.of(List.of("编号", "名称"), List.of("M-1", "=1+1")));

        assertThat(SheetFixture.read(file)).containsExactly("1 编号|名称", "2 M-1|'=1+1");
        assertThat(SheetWriting.meant("'=1+1")).isEqualTo("=1+1");
        assertThat(SheetWriting.meant("'s Heerenberg")).isEqualTo("'s Heerenberg");
    }

    @Test
    void a_workbooks_numbers_and_dates_come_as_forms_want_them() throws IOException {
        var out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet().createRow(1);
            row.createCell(0).setCellValue(13847700001d);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            row.createCell(2).setCellStyle(date);
            row.getCell(2).setCellValue(LocalDate.of(2026, 10, 1));
            row.createCell(3).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }

        assertThat(SheetFixture.read(out.toByteArray())).containsExactly("2 13847700001||2026-10-01|2");
    }

    @Test
    void what_stands_far_to_the_right_is_not_lost() throws IOException {
        var out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(99).setCellValue("旁注");
            sheet.createRow(1).createCell(500).setCellValue("旁注");
            workbook.write(out);
        }

        assertThat(SheetFixture.read(out.toByteArray()))
                .containsExactly("1 " + "|".repeat(99) + "旁注", "2 " + "|".repeat(100) + "旁注");
    }

    @Test
    void a_workbook_with_macros_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("编号");
            workbook.write(out);
        }

        assertThatThrownBy(() -> SheetFixture.read(out.toByteArray())).hasMessage("MACROS");
    }

    @Test
    void a_workbook_that_bursts_when_it_is_unpacked_is_refused() throws IOException {
        byte[] honest = SheetFixture.written(SheetFormat.XLSX, java.util.Collections.nCopies(20_000,
                List.of("M-1", "逆变焊机")));
        var narrow = new LedgerSettings(DataSize.ofMegabytes(15), DataSize.ofKilobytes(256), DataSize.ofKilobytes(100),
                200_000, 500, 500, 4, 1000, 100, Duration.ofMinutes(2), Period.ofMonths(6),
                0.1, Duration.ofMinutes(10));

        assertThatThrownBy(() -> SheetFixture.read(honest, narrow)).hasMessage("TOO_LARGE_UNPACKED");
        assertThat(SheetFixture.read(honest)).hasSize(20_000);
    }

    @Test
    void what_is_no_sheet_is_refused_by_what_it_is() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("a.txt"));
        }
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThatThrownBy(() -> SheetFixture.read(zip.toByteArray())).hasMessage("NO_WORKBOOK");
        assertThatThrownBy(() -> SheetFixture.read("PK\3\4garbage".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("NO_WORKBOOK");
        assertThatThrownBy(() -> SheetFixture.read(old)).hasMessage("OLD_WORKBOOK");
        assertThatThrownBy(() -> SheetFixture.read(new byte[] {'a', 0, 'b', (byte) 0xFF})).hasMessage("NO_TEXT");
        assertThatThrownBy(() -> SheetFixture.read("编号\n\"M-1".getBytes(StandardCharsets.UTF_8))).hasMessage("QUOTES");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_goes_wrong_with_a_row_is_no_fault_of_the_file(SheetFormat format) throws IOException {
        Path file = Files.createTempFile("sheet", "");
        Files.write(file, SheetFixture.written(format, List.of(List.of("编号"))));

        assertThatThrownBy(() -> Sheet.of(file, SheetFixture.SETTINGS).read((number, cells) -> {
            throw new IllegalStateException("of the taker");
        })).isInstanceOf(IllegalStateException.class).hasMessage("of the taker");
        Files.delete(file);
    }
}
