package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.Proof.Objection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The human review without which nothing that a device has recorded may support a penalty (行政处罚法 art. 41). What a
 * person has collected needs none; where it was reviewed all the same, the last review counts.
 */
@Component
public class Reviewing {

    private final Chains chains;
    private final Clock clock;

    Reviewing(Chains chains, Clock clock) {
        this.chains = chains;
        this.clock = clock;
    }

    /**
     * @param text what the reviewer has compared, and found
     * @throws IllegalArgumentException if there is no such item
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Link review(String subject, long number, boolean confirmed, String text, Actor reviewer) {
        if (!(chains.find(subject, number).map(Link::matter).orElse(null) instanceof Item)) {
            throw new IllegalArgumentException("no item " + subject + " / " + number);
        }
        return chains.append(subject, List.of(new Matter.Review(number, confirmed, text, List.of(reviewer))),
                clock.instant()).get(0);
    }

    /** Of what is cited, whether the other's may. */
    @Transactional(readOnly = true)
    public Proof mayProve(String subject, long number) {
        List<Chains.Row> rows = chains.rows(subject);
        Optional<Chains.Row> asked = rows.stream().filter(row -> row.number() == number).findFirst();
        if (asked.isEmpty()) {
            return new Proof.Refused(Objection.UNKNOWN);
        }
        if (!rows.stream().allMatch(chains::isOurs) || !new Walk().of(rows).isEmpty()) {
            return new Proof.Refused(Objection.ALTERED);
        }
        Matter matter = Canonical.read(asked.get().body(), Link.class).matter();
        if (matter instanceof Matter.Citation cited) {
            return mayProve(cited.ofSubject(), cited.of());
        }
        return matter instanceof Item item ? reviewed(item, number, rows) : new Proof.Refused(Objection.UNKNOWN);
    }

    private static Proof reviewed(Item item, long number, List<Chains.Row> rows) {
        Optional<Matter.Review> last = rows.stream().map(row -> Canonical.read(row.body(), Link.class).matter())
                .filter(Matter.Review.class::isInstance).map(Matter.Review.class::cast)
                .filter(review -> review.of() == number).reduce((one, later) -> later);
        if (last.isEmpty()) {
            return item.source() == Source.PERSON ? new Proof.Granted() : new Proof.Refused(Objection.NOT_REVIEWED);
        }
        return last.get().confirmed() ? new Proof.Granted() : new Proof.Refused(Objection.NOT_CONFIRMED);
    }
}
