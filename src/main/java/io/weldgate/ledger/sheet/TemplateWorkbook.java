package io.weldgate.ledger.sheet;

import io.weldgate.ledger.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty workbook to be filled in: headings in both languages, what must be filled in in blue (as S0 annex 1 wants
 * it), a list to choose from wherever there are choices, and an example on a sheet of its own, which is not read.
 */
public final class TemplateWorkbook {

    private static final int COLUMN_WIDTH = 20;
    /** Bold Chinese letters are twice as wide as what a column's width counts. */
    private static final int WIDE = 2;
    private static final int LATIN = 0xFF;
    private static final String CHOICES = "choices";
    private static final String EXAMPLE = "示例 Example";

    private final Workbook workbook = new XSSFWorkbook();
    private final List<Column> columns;
    private final int lastRow;

    /** @param lastRow of the rows that may be filled in */
    public TemplateWorkbook(List<Column> columns, int lastRow) {
        this.columns = columns;
        this.lastRow = lastRow;
    }

    public void write(String title, OutputStream out) throws IOException {
        try (workbook) {
            Sheet sheet = headed(WorkbookUtil.createSafeSheetName(title));
            Row example = headed(EXAMPLE).createRow(1);
            Sheet choices = workbook.createSheet(CHOICES);
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                example.createCell(i).setCellValue(SheetWriting.harmless(column.shownExample()));
                if (!column.titles().isEmpty() && !column.list()) {
                    offer(sheet, choices, i);
                }
            }
            workbook.setSheetVisibility(workbook.getSheetIndex(choices), SheetVisibility.HIDDEN);
            workbook.write(out);
        }
    }

    private Sheet headed(String name) {
        Sheet sheet = workbook.createSheet(name);
        sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        sheet.createFreezePane(0, 1);
        Row heading = sheet.createRow(0);
        heading.setHeightInPoints(sheet.getDefaultRowHeightInPoints()
                * columns.stream().mapToInt(TemplateWorkbook::lines).max().orElse(1));
        onPaper(sheet);
        CellStyle demanded = heading(IndexedColors.BLUE);
        CellStyle optional = heading(IndexedColors.BLACK);
        CellStyle text = workbook.createCellStyle();
        // else Excel makes a number of an identity number, and loses its end
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        for (int i = 0; i < columns.size(); i++) {
            sheet.setDefaultColumnStyle(i, text);
            var cell = heading.createCell(i);
            cell.setCellStyle(columns.get(i).required() ? demanded : optional);
            cell.setCellValue(columns.get(i).both());
        }
        return sheet;
    }

    /** How many lines the heading takes in its column. */
    private static int lines(Column column) {
        return column.both().lines().mapToInt(line -> 1 + line.chars().map(letter -> letter > LATIN ? WIDE : 1).sum()
                / COLUMN_WIDTH).sum();
    }

    /** All columns beside each other, the headings on every page. */
    private static void onPaper(Sheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private CellStyle heading(IndexedColors colour) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(colour.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    /** The choices stand in a column of the hidden sheet: written out in the list itself they would be too long. */
    private void offer(Sheet sheet, Sheet choices, int number) {
        List<String> titles = columns.get(number).titles().values().stream().toList();
        for (int i = 0; i < titles.size(); i++) {
            Row row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            row.createCell(number).setCellValue(titles.get(i));
        }
        String letter = CellReference.convertNumToColString(number);
        DataValidationHelper validations = sheet.getDataValidationHelper();
        DataValidation validation = validations.createValidation(validations.createFormulaListConstraint(
                "%s!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, titles.size())),
                new CellRangeAddressList(1, lastRow, number, number));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
