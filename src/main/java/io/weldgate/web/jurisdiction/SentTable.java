package io.weldgate.web.jurisdiction;

import io.weldgate.jurisdiction.Table;
import io.weldgate.jurisdiction.TableLine;
import io.weldgate.jurisdiction.TableWording;
import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.sheet.Sheet;
import io.weldgate.ledger.sheet.SheetUnreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads a table out of the file that was sent in. */
@Component
class SentTable {

    private static final String REMARK = "#";

    private final TableWording wording;
    private final LedgerSettings settings;

    SentTable(TableWording wording, LedgerSettings settings) {
        this.wording = wording;
        this.settings = settings;
    }

    /** @throws SheetUnreadable if it is neither CSV nor XLSX */
    List<TableLine> lines(Table table, MultipartFile sent) throws IOException {
        Path file = Files.createTempFile("table", "");
        try {
            sent.transferTo(file);
            List<TableLine> lines = new ArrayList<>();
            Sheet.of(file, settings).read((number, cells) -> {
                if (!cells.get(0).startsWith(REMARK)) {
                    lines.add(new TableLine(number, trimmed(cells)));
                }
                return lines.size() <= settings.maxRows();
            });
            return wording.coded(table, lines);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Spreadsheets hand out empty cells beyond the last one. */
    private static List<String> trimmed(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return List.copyOf(cells.subList(0, last));
    }
}
