package io.weldgate.evidence;

import io.weldgate.keyring.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed root of each day, and the ends of chains that it covers. */
@Component
class Roots {

    private static final String SIGNED = "SELECT day, statement FROM evidence_root ";

    private final JdbcClient database;
    private final Statements statements;

    Roots(JdbcClient database, Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** Covers what was collected from the one instant, included, to the other, excluded; there must be something. */
    Root make(LocalDate day, Instant from, Instant to) {
        database.sql("""
                INSERT INTO evidence_leaf (day, subject, number, hash)
                SELECT :day, l.subject, l.number, l.hash FROM evidence_link l JOIN (
                  SELECT subject, MAX(number) AS number FROM evidence_link
                  WHERE recorded_at >= :from AND recorded_at < :to GROUP BY subject) moved
                ON l.subject = moved.subject AND l.number = moved.number""")
                .param("day", day).param("from", Chains.utc(from)).param("to", Chains.utc(to)).update();
        List<Leaf> leaves = leaves(day);
        Root root = new Root(day, before(day).map(it -> Canonical.sha256(it.statement())).orElse(Link.NOTHING),
                leaves.size(), Merkle.root(hashes(leaves)));
        database.sql("INSERT INTO evidence_root (day, statement) VALUES (:day, :statement)").param("day", day)
                .param("statement", statements.sign(Root.PURPOSE, Canonical.write(root))).update();
        return root;
    }

    Optional<Signed> last() {
        return database.sql(SIGNED + "ORDER BY day DESC LIMIT 1").query(Signed.class).optional();
    }

    Optional<Signed> before(LocalDate day) {
        return database.sql(SIGNED + "WHERE day < :day ORDER BY day DESC LIMIT 1").param("day", day)
                .query(Signed.class).optional();
    }

    Optional<Signed> after(LocalDate day) {
        return database.sql(SIGNED + "WHERE day > :day ORDER BY day LIMIT 1").param("day", day)
                .query(Signed.class).optional();
    }

    List<Signed> between(LocalDate first, LocalDate last) {
        return database.sql(SIGNED + "WHERE day BETWEEN :first AND :last ORDER BY day").param("first", first)
                .param("last", last).query(Signed.class).list();
    }

    /** Of a day, in the order in which the root covers them. */
    List<Leaf> leaves(LocalDate day) {
        return database.sql("SELECT day, subject, number, hash FROM evidence_leaf WHERE day = :day ORDER BY subject")
                .param("day", day).query(Leaf.class).list();
    }

    /** Of a chain, day by day. */
    List<Leaf> leaves(String subject) {
        return database.sql("SELECT day, subject, number, hash FROM evidence_leaf WHERE subject = :subject "
                + "ORDER BY day").param("subject", subject).query(Leaf.class).list();
    }

    /** Ends of chains that a root covers, and that are not there any more though no stub stands for them. */
    List<Leaf> gone(LocalDate day) {
        return database.sql("SELECT f.day, f.subject, f.number, f.hash, s.statement FROM evidence_leaf f "
                + "LEFT JOIN evidence_link l ON l.subject = f.subject AND l.number = f.number AND l.hash = f.hash "
                + "LEFT JOIN evidence_stub s ON s.subject = f.subject "
                + "WHERE f.day = :day AND l.subject IS NULL ORDER BY f.subject").param("day", day)
                .query((row, count) -> new Gone(new Leaf(day, row.getString("subject"), row.getLong("number"),
                        row.getString("hash")), row.getString("statement"))).list().stream()
                .filter(it -> !Stub.standsFor(it.leaf(), it.statement(), statements)).map(Gone::leaf).toList();
    }

    static List<String> hashes(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::merkle).toList();
    }

    private record Gone(Leaf leaf, String statement) {}

    record Signed(LocalDate day, String statement) {}

    record Leaf(LocalDate day, String subject, long number, String hash) {

        String merkle() {
            return Merkle.leaf(subject, number, hash);
        }
    }
}
