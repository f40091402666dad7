package io.weldgate.api;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table for spreadsheets (RFC 4180, UTF-8 with its mark); the pages hand out such tables too. */
public final class CsvTable {

    private static final String MARK = "\ufeff";
    /** What a spreadsheet would take for a formula. */
    private static final String FORMULAS = "=+-@\t\r";

    private CsvTable() {}

    /** @param cells null for an empty one */
    public static ResponseEntity<String> of(String fileName, List<String> heads, List<List<Object>> cells) {
        String table = line(heads) + cells.stream().map(CsvTable::line).collect(Collectors.joining());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName).build()
                        .toString())
                .body(MARK + table);
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        String harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
