package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs, once a day is over, a root over the ends of all chains that moved on it. The trail has it too, and with the
 * trail the second place of its heads.
 */
@Component
class Rooting {

    private static final String SUBJECT = "evidence";

    private final Roots roots;
    private final Turn turn;
    private final JdbcClient database;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final ChainSettings settings;
    private final Clock clock;

    Rooting(Roots roots, Turn turn, JdbcClient database, Trail trail, TransactionTemplate transaction,
            ChainSettings settings, Clock clock) {
        this.roots = roots;
        this.turn = turn;
        this.database = database;
        this.trail = trail;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.evidence.chain.root-every}",
            initialDelayString = "${weldgate.evidence.chain.first-root}")
    void root() {
        Instant over = begin(LocalDate.ofInstant(clock.instant().minus(settings.settle()), clock.getZone()));
        boolean more = true;
        while (more) {
            more = transaction.execute(status -> turn.take().flatMap(mine -> next(over))).isPresent();
        }
    }

    /** The root of the first day without one that was over by then; empty if there is none. */
    Optional<Root> next(Instant over) {
        Instant from = roots.last().map(last -> begin(last.day().plusDays(1))).orElse(Instant.EPOCH);
        return first(from, over).map(first -> {
            LocalDate day = LocalDate.ofInstant(first, clock.getZone());
            Root root = roots.make(day, begin(day), begin(day.plusDays(1)));
            trail.changed(Entry.of(SUBJECT, "evidence.rooted", Actor.PLATFORM).saying(day + " " + root.root()));
            return root;
        });
    }

    private Optional<Instant> first(Instant from, Instant over) {
        return database.sql("SELECT MIN(recorded_at) FROM evidence_link WHERE recorded_at >= :from "
                + "AND recorded_at < :over").param("from", Chains.utc(from)).param("over", Chains.utc(over))
                .query(LocalDateTime.class).optional().map(it -> it.toInstant(ZoneOffset.UTC));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
