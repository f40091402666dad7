package io.weldgate.evidence;

import io.weldgate.evidence.EvidenceFlaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes along chains link by link, in the order of their subjects and numbers, and says what does not fit. */
final class Walk {

    private String subject;
    private long number;
    private String hash = Link.NOTHING;
    private Optional<Link> link = Optional.empty();

    /** From the beginning. */
    Walk() {}

    /** Goes on after this link. */
    Walk(Chains.Row last) {
        this.subject = last.subject();
        this.number = last.number();
        this.hash = last.hash();
    }

    List<EvidenceFlaw> of(List<Chains.Row> rows) {
        List<EvidenceFlaw> flaws = new ArrayList<>();
        rows.forEach(row -> step(row).ifPresent(flaws::add));
        return flaws;
    }

    /** The first thing that is wrong with this link. After it the walk goes on from the link as it stands. */
    Optional<EvidenceFlaw> step(Chains.Row row) {
        if (!row.subject().equals(subject)) {
            subject = row.subject();
            number = 0;
            hash = Link.NOTHING;
        }
        link = read(row);
        Kind wrong = null;
        if (link.isEmpty() || !Canonical.sha256(row.body()).equals(row.hash())) {
            wrong = Kind.ALTERED;
        } else if (row.number() != number + 1) {
            wrong = Kind.GAP;
        } else if (!link.get().before().equals(hash)) {
            wrong = Kind.UNLINKED;
        }
        number = row.number();
        hash = row.hash();
        return Optional.ofNullable(wrong).map(kind -> new EvidenceFlaw(row.subject(), row.number(), kind));
    }

    /** The link just stepped on; empty if it cannot be read or is another one's. */
    Optional<Link> link() {
        return link;
    }

    private static Optional<Link> read(Chains.Row row) {
        try {
            return Optional.of(Canonical.read(row.body(), Link.class))
                    .filter(it -> it.subject().equals(row.subject()) && it.number() == row.number()
                            && it.recordedAt().equals(row.recordedAt()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
