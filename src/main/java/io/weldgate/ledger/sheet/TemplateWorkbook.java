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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
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
    private static final float HEADING_LINES = 2.2f;
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
        heading.setHeightInPoints(HEADING_LINES * sheet.getDefaultRowHeightInPoints());
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
