package io.weldgate.ledger.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers a sheet's cells into rows. */
final class CellGathering implements SheetContentsHandler {

    /** More columns than any form has fields; of what stands further right the first is enough to tell. */
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
        String said = value == null ? "" : value.strip();
        while (cells.size() < Math.min(column, WIDEST)) {
            cells.add("");
        }
        if (cells.size() < WIDEST || cells.size() == WIDEST && !said.isEmpty()) {
            cells.add(said);
        }
    }

    @Override
    public void endRow(int row) {
        if (!cells.stream().allMatch(String::isEmpty) && !takes(row + 1)) {
            throw new Enough();
        }
    }

    private boolean takes(int number) {
        try {
            return taker.take(number, cells);
        } catch (RuntimeException e) {
            throw new NotTaken(e);
        }
    }

    /** What the taker has thrown is no fault of the file. */
    static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotTaken(RuntimeException cause) {
            super(cause);
        }

        @Override
        public synchronized RuntimeException getCause() {
            return (RuntimeException) super.getCause();
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
