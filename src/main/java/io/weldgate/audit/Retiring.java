package io.weldgate.audit;

import io.weldgate.keyring.Statements;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way off the trail: what has been kept its time goes from the beginning on, and a signed stub stands for it.
 */
@Component
class Retiring {

    private final Links links;
    private final JdbcClient database;
    private final Statements statements;
    private final AuditSettings settings;
    private final Clock clock;

    Retiring(Links links, JdbcClient database, Statements statements, AuditSettings settings, Clock clock) {
        this.links = links;
        this.database = database;
        this.statements = statements;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.audit.retire-every}")
    @Transactional
    public void retire() {
        retireBefore(clock.instant().atZone(ZoneOffset.UTC).minus(settings.keep()).toInstant());
    }

    void retireBefore(Instant moment) {
        links.lockState().ifPresent(state -> {
            long begun = database.sql("SELECT COALESCE(MAX(up_to), 0) FROM trail_stub").query(Long.class).single();
            List<Links.Link> over = links.after(begun, state.position(), settings.retireAtOnce()).stream()
                    .takeWhile(it -> it.entry() != null && it.entry().at().isBefore(moment)).toList();
            if (!over.isEmpty()) {
                replace(over.get(over.size() - 1), state);
            }
        });
    }

    private void replace(Links.Link last, Links.State state) {
        String stub = new Head(Head.STUB, last.position(), last.hash(), state.unstampedTo(), last.position(),
                clock.instant().toString()).signed(statements);
        database.sql("INSERT INTO trail_stub (up_to, statement) VALUES (:upTo, :statement)")
                .param("upTo", last.position()).param("statement", stub).update();
        database.sql("DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM trail_link WHERE position <= :upTo)")
                .param("upTo", last.position()).update();
        database.sql("DELETE FROM trail_link WHERE position <= :upTo").param("upTo", last.position()).update();
    }
}
