package io.weldgate.ledger.sheet;

import io.weldgate.ledger.SheetFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a sheet row by row. */
public interface SheetWriting extends Closeable {

    void row(List<String> cells) throws IOException;

    static SheetWriting of(SheetFormat format, OutputStream out, String title) throws IOException {
        return format == SheetFormat.XLSX ? new WorkbookWriting(out, title) : new CommaSeparatedWriting(out);
    }

    /** A cell that begins so would be run as a formula by whoever opens the file; an apostrophe makes it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** What such a cell said before it was made harmless. */
    static String meant(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && !harmless(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1) : cell;
    }
}
