package io.weldgate.evidence;

import io.weldgate.evidence.EvidenceFlaw.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rounds have found and not yet found mended; whichever node found it. */
@Component
class Flaws {

    private final JdbcClient database;

    Flaws(JdbcClient database) {
        this.database = database;
    }

    /** Of the links after the one, up to the other, only these are flawed now. */
    void between(Turn.Reached after, Turn.Reached upTo, List<EvidenceFlaw> found, Instant now) {
        database.sql("DELETE FROM evidence_flaw WHERE kind NOT LIKE 'ROOT%' "
                + "AND (subject > :from OR subject = :from AND number > :after) "
                + "AND (subject < :to OR subject = :to AND number <= :upTo)").param("from", after.subject())
                .param("after", after.number()).param("to", upTo.subject()).param("upTo", upTo.number()).update();
        found.forEach(flaw -> add(flaw, now));
    }

    /** Of the root of this day, and of the ends of chains that it covers. */
    void of(LocalDate day, List<EvidenceFlaw> found, Instant now) {
        database.sql("DELETE FROM evidence_flaw WHERE subject = :day OR kind = 'ROOT_DIFFERS' AND EXISTS (SELECT 1 "
                + "FROM evidence_leaf f WHERE f.day = :day AND f.subject = evidence_flaw.subject "
                + "AND f.number = evidence_flaw.number)").param("day", day.toString()).update();
        found.forEach(flaw -> add(flaw, now));
    }

    List<EvidenceFlaw> first(int most) {
        return database.sql("SELECT subject, number, kind FROM evidence_flaw ORDER BY subject, number LIMIT :most")
                .param("most", most).query((row, count) -> new EvidenceFlaw(row.getString("subject"),
                        row.getLong("number"), Kind.valueOf(row.getString("kind")))).list();
    }

    long count() {
        return database.sql("SELECT COUNT(*) FROM evidence_flaw").query(Long.class).single();
    }

    private void add(EvidenceFlaw flaw, Instant now) {
        database.sql("INSERT INTO evidence_flaw (subject, number, kind, found_at) VALUES (:subject, :number, :kind, "
                + ":now) ON DUPLICATE KEY UPDATE found_at = found_at").param("subject", flaw.subject())
                .param("number", flaw.number()).param("kind", flaw.kind().name()).param("now", Chains.utc(now))
                .update();
    }
}
