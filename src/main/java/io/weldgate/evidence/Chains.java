package io.weldgate.evidence;

import io.weldgate.keyring.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of each permit and each case, link by link. */
@Component
public class Chains {

    private static final String COLUMNS = "subject, number, recorded_at, body, hash, stamp";
    /** Whoever else appends to the same chain at the same moment comes first at most so often. */
    private static final int ATTEMPTS = 5;
    private static final String PURPOSE = "evidence\n";

    private final JdbcClient database;
    private final JdbcTemplate inserts;
    private final Sealing sealing;

    Chains(JdbcClient database, JdbcTemplate inserts, Sealing sealing) {
        this.database = database;
        this.inserts = inserts;
        this.sealing = sealing;
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Link> of(String subject) {
        return database.sql("SELECT body FROM evidence_link WHERE subject = :subject ORDER BY number")
                .param("subject", subject).query(String.class).list().stream()
                .map(body -> Canonical.read(body, Link.class)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Link> find(String subject, long number) {
        return database.sql("SELECT body FROM evidence_link WHERE subject = :subject AND number = :number")
                .param("subject", subject).param("number", number).query(String.class).optional()
                .map(body -> Canonical.read(body, Link.class));
    }

    /** Two statements however many there are: the end of the chain is locked, and all are written at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Link> append(String subject, List<? extends Matter> matters, Instant now) {
        for (int attempt = 1; ; attempt++) {
            try {
                return write(linked(lockEnd(subject), subject, matters, now));
            } catch (DuplicateKeyException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }

    /** In the order of the table, from this link on, without it. */
    List<Row> after(String subject, long number, int most) {
        return database.sql("SELECT " + COLUMNS + " FROM evidence_link WHERE subject > :subject OR subject = :subject "
                + "AND number > :number ORDER BY subject, number LIMIT :most").param("subject", subject)
                .param("number", number).param("most", most).query((row, count) -> Row.of(row)).list();
    }

    /** As they stand in the database. */
    List<Row> rows(String subject) {
        return database.sql("SELECT " + COLUMNS + " FROM evidence_link WHERE subject = :subject ORDER BY number")
                .param("subject", subject).query((row, count) -> Row.of(row)).list();
    }

    Optional<Row> row(String subject, long number) {
        return database.sql("SELECT " + COLUMNS + " FROM evidence_link WHERE subject = :subject AND number = :number")
                .param("subject", subject).param("number", number).query((row, count) -> Row.of(row)).optional();
    }

    /** Whether it was us who wrote it: whoever has the database alone does not have the key. */
    boolean isOurs(Row row) {
        return stamp(row.body()).equals(row.stamp());
    }

    private Optional<Row> lockEnd(String subject) {
        return database.sql("SELECT " + COLUMNS + " FROM evidence_link WHERE subject = :subject ORDER BY number DESC "
                + "LIMIT 1 FOR UPDATE").param("subject", subject).query((row, count) -> Row.of(row)).optional();
    }

    private static List<Link> linked(Optional<Row> end, String subject, List<? extends Matter> matters, Instant now) {
        List<Link> links = new ArrayList<>();
        String before = end.map(Row::hash).orElse(Link.NOTHING);
        for (Matter matter : matters) {
            Link link = new Link(subject, end.map(Row::number).orElse(0L) + links.size() + 1, before, now, matter);
            links.add(link);
            before = link.hash();
        }
        return links;
    }

    private List<Link> write(List<Link> links) {
        List<Object> values = new ArrayList<>();
        for (Link link : links) {
            String body = link.body();
            Collections.addAll(values, link.subject(), link.number(), utc(link.recordedAt()), body,
                    Canonical.sha256(body), stamp(body));
        }
        inserts.update("INSERT INTO evidence_link (" + COLUMNS + ") VALUES "
                + String.join(", ", Collections.nCopies(links.size(), "(?, ?, ?, ?, ?, ?)")), values.toArray());
        return links;
    }

    private String stamp(String body) {
        return sealing.mac(PURPOSE + body);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A link as the database has it, which may not be what was written. */
    record Row(String subject, long number, Instant recordedAt, String body, String hash, String stamp) {

        private static final char BETWEEN = '\t';

        /** As it stands in a package: the hash and what it is of. */
        String line() {
            return hash + BETWEEN + body;
        }

        /** @throws IllegalArgumentException if it is no such line */
        static Row of(String line) {
            int between = line.indexOf(BETWEEN);
            String body = line.substring(between + 1);
            Link link = Canonical.read(body, Link.class);
            return new Row(link.subject(), link.number(), link.recordedAt(), body,
                    line.substring(0, Math.max(0, between)), null);
        }

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString("subject"), row.getLong("number"),
                    row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getString("body"), row.getString("hash"), row.getString("stamp"));
        }
    }
}
