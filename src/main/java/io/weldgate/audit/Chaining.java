package io.weldgate.audit;

import io.weldgate.keyring.Statements;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains entries once they are committed, a batch at a time. To chain them within the transaction that writes them
 * would let every act of business wait for every other one; so only whoever chains locks the chain, and on several
 * nodes one does while the others pass by.
 */
@Component
class Chaining {

    private static final Logger LOG = LoggerFactory.getLogger(Chaining.class);

    private final Links links;
    private final Heads heads;
    private final Statements statements;
    private final AuditSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Chaining(Links links, Heads heads, Statements statements, AuditSettings settings, TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.heads = heads;
        this.statements = statements;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.audit.seal-every}")
    void chain() {
        while (chainBatch(false) == settings.batch()) {
            LOG.debug("a full batch of the trail was chained; there may be more");
        }
    }

    /** Looks among all entries, however old: one whose transaction lasted beyond all measure is chained late. */
    void chainLate() {
        while (chainBatch(true) == settings.batch()) {
            LOG.debug("a full batch of late entries was chained; there may be more");
        }
    }

    private int chainBatch(boolean late) {
        Chained chained = transaction.execute(status -> append(late));
        if (chained.entries() > 0) {
            writeToSecondPlace(chained.head());
        }
        return chained.entries();
    }

    Chained append(boolean late) {
        return links.lockState().map(state -> append(state, late ? 0 : state.floorId())).orElse(Chained.NOTHING);
    }

    private Chained append(Links.State state, long floor) {
        List<EntryRow> fresh = links.unchained(floor, settings.batch());
        if (fresh.isEmpty()) {
            return Chained.NOTHING;
        }
        List<Links.Link> appended = new ArrayList<>();
        long position = state.position();
        String hash = state.hash();
        for (EntryRow entry : fresh) {
            hash = Links.hash(hash, ++position, entry);
            appended.add(new Links.Link(position, hash, entry));
        }
        long settled = links.settled(state.floorId(), fresh.get(fresh.size() - 1).id(),
                clock.instant().minus(settings.settle()));
        String head = new Head(Head.HEAD, position, hash, state.unstampedTo(), 0, clock.instant().toString())
                .signed(statements);
        links.append(appended, new Links.State(position, hash, settled, state.unstampedTo(), head));
        return new Chained(fresh.size(), head);
    }

    /** After the commit: a head that the database does not have would look like a tail cut off. */
    private void writeToSecondPlace(String head) {
        try {
            heads.write(head);
        } catch (UncheckedIOException e) {
            LOG.error("The second place of the trail's heads cannot be written to; the next head is tried again", e);
        }
    }

    record Chained(int entries, String head) {

        static final Chained NOTHING = new Chained(0, null);
    }
}
