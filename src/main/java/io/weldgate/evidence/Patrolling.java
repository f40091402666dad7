package io.weldgate.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes round all evidence, a few links and one signed root at a time, on one node at a time, and says where something
 * is not as it was written.
 */
@Component
class Patrolling {

    private static final Logger LOG = LoggerFactory.getLogger(Patrolling.class);

    private final Chains chains;
    private final Comparing comparing;
    private final Roots roots;
    private final Flaws flaws;
    private final Turn turn;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ChainSettings settings;
    private final Clock clock;

    Patrolling(Chains chains, Comparing comparing, Roots roots, Flaws flaws, Turn turn,
            ApplicationEventPublisher events, TransactionTemplate transaction, ChainSettings settings, Clock clock) {
        this.chains = chains;
        this.comparing = comparing;
        this.roots = roots;
        this.flaws = flaws;
        this.turn = turn;
        this.events = events;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.evidence.chain.check-every}",
            initialDelayString = "${weldgate.evidence.chain.first-check}")
    void patrol() {
        List<EvidenceFlaw> found = transaction.execute(status -> turn.take().map(this::goOn).orElse(List.of()));
        if (!found.isEmpty()) {
            LOG.error("Evidence is not what was collected: {}", found);
            events.publishEvent(new EvidenceBroken(found));
        }
    }

    /** What this part of the round has found; the next one goes on after it, after the last from the beginning. */
    List<EvidenceFlaw> goOn(Turn.Reached reached) {
        List<EvidenceFlaw> found = new ArrayList<>();
        List<Chains.Row> rows = chains.after(reached.subject(), reached.number(), settings.checkAtOnce());
        Turn.Reached next = rows.isEmpty() ? new Turn.Reached("", 0, null)
                : new Turn.Reached(rows.get(rows.size() - 1).subject(), rows.get(rows.size() - 1).number(), null);
        if (!rows.isEmpty()) {
            Walk walk = chains.row(reached.subject(), reached.number()).map(Walk::new).orElseGet(Walk::new);
            rows.forEach(row -> comparing.flaw(row, walk).ifPresent(found::add));
            flaws.between(reached, next, List.copyOf(found), clock.instant());
        }
        Optional<Roots.Signed> root = roots.after(reached.day());
        root.ifPresent(it -> {
            List<EvidenceFlaw> wrong = comparing.flaws(it);
            flaws.of(it.day(), wrong, clock.instant());
            found.addAll(wrong);
        });
        turn.reach(new Turn.Reached(next.subject(), next.number(),
                root.map(Roots.Signed::day).orElse(LocalDate.EPOCH)));
        return found;
    }
}
