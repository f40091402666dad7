package io.weldgate.ledger.sheet;

import io.weldgate.ledger.LedgerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file of rows, gone through once from top to bottom without ever holding all of it. */
public interface Sheet {

    byte[] ZIP = {'P', 'K', 3, 4};
    byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * @param taker gets every row that is not empty
     * @throws SheetUnreadable if it is no such file after all
     */
    void read(Taker taker) throws IOException;

    /** By what the file is, not by what it is called. */
    static Sheet of(Path file, LedgerSettings settings) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(ZIP.length);
        }
        if (Arrays.equals(head, ZIP)) {
            return new Workbook(file, settings);
        } else if (Arrays.equals(head, OLE)) {
            throw new SheetUnreadable("OLD_WORKBOOK");
        }
        return new CommaSeparated(file);
    }

    /** Takes rows. */
    interface Taker {

        /**
         * @param number counted from 1, as the sheet's reader sees it
         * @return whether it wants more
         */
        boolean take(int number, List<String> cells);
    }
}
