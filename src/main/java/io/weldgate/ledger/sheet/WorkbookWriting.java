package io.weldgate.ledger.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An Excel workbook of text cells, of which only the last rows are held in memory. */
final class WorkbookWriting implements SheetWriting {

    private static final int HELD_ROWS = 100;
    private static final int COLUMN_WIDTH = 20;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(HELD_ROWS);
    private final SXSSFSheet sheet;
    private final CellStyle text;

    WorkbookWriting(OutputStream out, String title) {
        this.out = out;
        workbook.setCompressTempFiles(true);
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        sheet.createFreezePane(0, 1);
        // else Excel makes a number of an identity number, and loses its end
        this.text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    @Override
    public void row(List<String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            if (row.getRowNum() == 0) {
                sheet.setDefaultColumnStyle(i, text);
            }
            var cell = row.createCell(i);
            cell.setCellStyle(text);
            cell.setCellValue(SheetWriting.harmless(cells.get(i)));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.write(out);
        workbook.close();
    }
}
