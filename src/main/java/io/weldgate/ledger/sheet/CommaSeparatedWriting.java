package io.weldgate.ledger.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with the mark without which Excel takes it for something else. */
final class CommaSeparatedWriting implements SheetWriting {

    private final CSVPrinter printer;

    CommaSeparatedWriting(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SheetWriting::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
