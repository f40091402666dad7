package io.weldgate.evidence;

import io.weldgate.keyring.Statements;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way for a chain to go: whole, once the permit or the case is no longer kept. It names people; the signed
 * stub that stands for it, and the roots that covered it, do not.
 */
@Component
public class Discarding {

    private final Chains chains;
    private final JdbcClient database;
    private final Statements statements;
    private final Clock clock;

    Discarding(Chains chains, JdbcClient database, Statements statements, Clock clock) {
        this.chains = chains;
        this.database = database;
        this.statements = statements;
        this.clock = clock;
    }

    /** Whether it is evidence elsewhere too, and must stay. */
    @Transactional(readOnly = true)
    public boolean isCited(String subject) {
        return database.sql("SELECT COUNT(*) FROM evidence_citation WHERE of_subject = :subject")
                .param("subject", subject).query(Long.class).single() > 0;
    }

    /** @return how many links there were */
    @Transactional(propagation = Propagation.MANDATORY)
    public int discard(String subject) {
        List<Chains.Row> rows = chains.rows(subject);
        if (!rows.isEmpty()) {
            Chains.Row last = rows.get(rows.size() - 1);
            database.sql("INSERT INTO evidence_stub (subject, statement) VALUES (:subject, :statement)")
                    .param("subject", subject).param("statement", statements.sign(Root.PURPOSE, Canonical.write(
                            new Stub(subject, last.number(), last.hash(), clock.instant())))).update();
            database.sql("DELETE FROM evidence_link WHERE subject = :subject").param("subject", subject).update();
            database.sql("DELETE FROM evidence_citation WHERE subject = :subject").param("subject", subject).update();
        }
        return rows.size();
    }
}
