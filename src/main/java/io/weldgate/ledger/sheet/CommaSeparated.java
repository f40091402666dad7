package io.weldgate.ledger.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text file of rows. Excel writes UTF-8 with a mark, UTF-16 with tabulators ("Unicode text"), and in China plain CSV
 * in GB 18030.
 */
record CommaSeparated(Path file) implements Sheet {

    private static final char MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_HEADING = 64 * 1024;

    @Override
    public void read(Taker taker) throws IOException {
        Charset charset = charset();
        char separator = separator(charset);
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(separator).setTrim(true)
                .setIgnoreEmptyLines(false).get();
        try (Reader text = reader(charset);
                CSVParser rows = CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord row = next(rows.iterator()); row != null; row = next(rows.iterator())) {
                List<String> cells = row.toList();
                if (!cells.stream().allMatch(String::isEmpty) && !taker.take((int) row.getRecordNumber(), cells)) {
                    return;
                }
            }
        }
    }

    private static CSVRecord next(Iterator<CSVRecord> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new SheetUnreadable("QUOTES", e);
        }
    }

    private Charset charset() throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(2);
            if (head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16LE;
            } else if (head.length == 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        if (isWritten(StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        } else if (isWritten(GB18030)) {
            return GB18030;
        }
        throw new SheetUnreadable("NO_TEXT");
    }

    /** Whether every byte means something, and none is the zero that only binary files hold. */
    private boolean isWritten(Charset charset) throws IOException {
        char[] buffer = new char[8192];
        try (Reader text = new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The one of the usual separators that stands most often in the heading. */
    private char separator(Charset charset) throws IOException {
        int[] counts = new int[3];
        try (Reader text = reader(charset)) {
            int next = text.read();
            for (int i = 0; i < LONGEST_HEADING && next >= 0 && next != '\n' && next != '\r'; i++) {
                counts[next == '\t' ? 1 : next == ';' ? 2 : 0] += next == ',' || next == '\t' || next == ';' ? 1 : 0;
                next = text.read();
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }

    private Reader reader(Charset charset) throws IOException {
        var text = new PushbackReader(new java.io.BufferedReader(new InputStreamReader(Files.newInputStream(file),
                charset)));
        int first = text.read();
        if (first >= 0 && first != MARK) {
            text.unread(first);
        }
        return text;
    }
}
