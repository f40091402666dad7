package io.weldgate.ledger.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers a sheet's cells into rows. */
final class CellGathering implements SheetContentsHandler {

    /** More columns than any form has fields; what stands further right is somebody's scribbling. */
    private static final int WIDEST = 100;

    private final Sheet.Taker taker;
    private List<String> cells = new ArrayList<>();

    CellGathering(Sheet.Taker taker) {
        this.taker = taker;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        while (cells.size() < column && cells.size() < WIDEST) {
            cells.add("");
        }
        if (column < WIDEST) {
            cells.add(value == null ? "" : value.strip());
        }
    }

    @Override
    public void endRow(int row) {
        if (!cells.stream().allMatch(String::isEmpty) && !taker.take(row + 1, cells)) {
            throw new Enough();
        }
    }

    /** Ends the reading from within it. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Enough() {
            super("the taker wants no more", null, false, false);
        }
    }
}
