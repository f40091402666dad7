package io.weldgate.api.record;

import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.FindingText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Entries of the trail as a table for spreadsheets (RFC 4180, UTF-8 with its mark); the pages ask here too. */
@Component
public class TrailTable {

    private static final String HEADS = "at,subject,step,what,actor,actorName,onBehalfOf,from,to,latitude,longitude,"
            + "verdict,decisionId,text\r\n";
    private static final String MARK = "\ufeff";
    /** What a spreadsheet would take for a formula. */
    private static final String FORMULAS = "=+-@\t\r";

    private final MessageSource messages;
    private final FindingText wording;

    TrailTable(MessageSource messages, FindingText wording) {
        this.messages = messages;
        this.wording = wording;
    }

    public ResponseEntity<String> of(List<AuditEntry> entries, Locale locale) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("trail.csv").build()
                        .toString())
                .body(MARK + HEADS + entries.stream().map(it -> line(it, locale)).collect(Collectors.joining()));
    }

    private String line(AuditEntry entry, Locale locale) {
        return Stream.of(entry.at(), entry.subject(), entry.step(),
                        messages.getMessage("timeline." + entry.step(), null, entry.step(), locale),
                        entry.actor().account(), entry.actor().name(), entry.actor().onBehalfOf(), entry.fromState(),
                        entry.toState(), entry.latitude(), entry.longitude(), entry.verdict(), entry.decisionId(),
                        wording.told(entry.text(), locale))
                .map(TrailTable::cell).collect(Collectors.joining(",", "", "\r\n"));
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
