package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to the chain of a permit or a case, in the transaction of the act by which the evidence came about. Nothing is
 * ever changed or taken away.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Collecting {

    private final Chains chains;
    private final JdbcClient database;
    private final Clock clock;

    Collecting(Chains chains, JdbcClient database, Clock clock) {
        this.chains = chains;
        this.database = database;
        this.clock = clock;
    }

    /** @return the links that were added, in the order of the items */
    public List<Link> collect(String subject, List<Item> items) {
        return items.isEmpty() ? List.of() : chains.append(subject, items, clock.instant());
    }

    /** @throws IllegalArgumentException if the chain has no such link */
    public Link correct(String subject, Matter.Correction correction) {
        known(subject, correction.of());
        return append(subject, correction);
    }

    /** @throws IllegalArgumentException if the chain has no such link */
    public Link handOver(String subject, Matter.HandOver handOver) {
        handOver.of().forEach(number -> known(subject, number));
        return append(subject, handOver);
    }

    /** What another permit's or case's chain has is evidence here too: seen and cited, never altered. */
    public Link cite(String subject, Link other, String text, List<Actor> by) {
        Link cited = append(subject, new Matter.Citation(other.subject(), other.number(),
                known(other.subject(), other.number()).hash(), text, by));
        database.sql("INSERT INTO evidence_citation (of_subject, subject, number) VALUES (:of, :subject, :number)")
                .param("of", other.subject()).param("subject", subject).param("number", cited.number()).update();
        return cited;
    }

    private Chains.Row known(String subject, long number) {
        return chains.row(subject, number)
                .orElseThrow(() -> new IllegalArgumentException("no evidence " + subject + " / " + number));
    }

    private Link append(String subject, Matter matter) {
        return chains.append(subject, List.of(matter), clock.instant()).get(0);
    }
}
