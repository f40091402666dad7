package io.weldgate.audit;

import io.weldgate.keyring.Statements;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks the trail from its first entry to its last against what was stamped, chained, and signed in two places. */
@Component
class Verifying {

    private static final int PAGE = 1000;

    private final Links links;
    private final Heads heads;
    private final Stamping stamping;
    private final Statements statements;
    private final JdbcClient database;
    private final AuditSettings settings;
    private final Clock clock;

    Verifying(Links links, Heads heads, Stamping stamping, Statements statements, JdbcClient database,
            AuditSettings settings, Clock clock) {
        this.links = links;
        this.heads = heads;
        this.stamping = stamping;
        this.statements = statements;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    TrailCheck verify() {
        // first the second place: what is chained meanwhile makes the chain longer, not shorter
        Optional<String> elsewhere = heads.last();
        Links.State state = links.state();
        Optional<Head> stub = lastStub();
        Optional<Head> second = elsewhere.flatMap(it -> Head.read(Head.HEAD, it, statements));
        Optional<Head> own = Head.read(Head.HEAD, state.statement(), statements);
        Walk walk = new Walk(stub.map(Head::position).orElse(0L), stub.map(Head::hash).orElse(Walk.NOTHING));
        long unstampedTo = second.or(() -> own).map(Head::unstampedTo).orElse(state.unstampedTo());
        walk(walk, state.position(), unstampedTo, second);
        if (own.isEmpty() ? state.position() > 0 : own.get().unstampedTo() != unstampedTo
                || walk.contradicts(own.get())) {
            walk.flaw(Flaw.Kind.HEAD_FALSE, state.position(), null);
        }
        if (elsewhere.isPresent() && second.isEmpty()) {
            walk.flaw(Flaw.Kind.HEAD_FALSE, 0, null);
        }
        long end = Math.max(state.position(), second.map(Head::position).orElse(0L));
        if (walk.position() < end) {
            walk.flaw(Flaw.Kind.CUT, end, null);
        }
        if (stub.isEmpty() && stubbed()) {
            walk.flaw(Flaw.Kind.STUB_FALSE, 0, null);
        }
        copied().forEach(id -> walk.flaw(Flaw.Kind.COPIED, 0, id));
        unchained().forEach(id -> walk.flaw(Flaw.Kind.UNCHAINED, 0, id));
        return new TrailCheck(clock.instant(), walk.first(), walk.position(), second.map(Head::position).orElse(null),
                walk.flaws());
    }

    private void walk(Walk walk, long upTo, long unstampedTo, Optional<Head> second) {
        List<Links.Link> page;
        do {
            page = links.after(walk.position(), upTo, PAGE);
            for (Links.Link link : page) {
                walk.step(link, unstampedTo, stamping);
                if (second.isPresent() && second.get().position() == link.position()
                        && walk.contradicts(second.get())) {
                    walk.flaw(Flaw.Kind.HEAD_FALSE, link.position(), null);
                }
            }
        } while (!page.isEmpty());
    }

    private Optional<Head> lastStub() {
        return database.sql("SELECT statement FROM trail_stub ORDER BY up_to DESC LIMIT 1").query(String.class)
                .optional().flatMap(it -> Head.read(Head.STUB, it, statements));
    }

    private boolean stubbed() {
        return database.sql("SELECT COUNT(*) FROM trail_stub").query(Long.class).single() > 0;
    }

    private List<Long> copied() {
        return database.sql("SELECT MAX(id) FROM audit_entry WHERE stamp IS NOT NULL GROUP BY stamp HAVING COUNT(*) > "
                + "1 LIMIT :most").param("most", Walk.MOST).query(Long.class).list();
    }

    private List<Long> unchained() {
        return database.sql("SELECT e.id FROM audit_entry e LEFT JOIN trail_link l ON l.entry_id = e.id "
                + "WHERE l.entry_id IS NULL AND e.at < :before ORDER BY e.id LIMIT :most")
                .param("before", Links.utc(clock.instant().minus(settings.settle()))).param("most", Walk.MOST)
                .query(Long.class).list();
    }
}
