package io.weldgate.ledger.sheet;

import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Sheets as somebody would have made them, and what is read of them. */
final class SheetFixture {

    static final LedgerSettings SETTINGS = new LedgerSettings(DataSize.ofMegabytes(15), DataSize.ofKilobytes(256),
            DataSize.ofMegabytes(300), 200_000, 500, 500, 4, 1000, 100, Duration.ofMinutes(2), Period.ofMonths(6),
                0.1, Duration.ofMinutes(10));

    private SheetFixture() {}

    static List<String> read(byte[] file) {
        return read(file, SETTINGS);
    }

    /** Each row as its number and its cells. */
    static List<String> read(byte[] file, LedgerSettings settings) {
        try {
            Path path = Files.createTempFile("sheet", "");
            try {
                Files.write(path, file);
                List<String> rows = new ArrayList<>();
                Sheet.of(path, settings).read((number, cells) -> rows.add(number + " " + String.join("|", cells)));
                return rows;
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(SheetFormat format, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (SheetWriting sheet = SheetWriting.of(format, out, "machines")) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
