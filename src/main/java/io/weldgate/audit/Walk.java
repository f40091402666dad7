package io.weldgate.audit;

import java.util.ArrayList;
import java.util.List;

/** Goes along the chain link by link. After a flaw it goes on from the link as it stands, so that each is told once. */
class Walk {

    static final String NOTHING = "0".repeat(64);
    static final int MOST = 100;

    private final long first;
    private final List<Flaw> flaws = new ArrayList<>();
    private long position;
    private String hash;

    /** @param hash of the link before the first */
    Walk(long position, String hash) {
        this.first = position + 1;
        this.position = position;
        this.hash = hash;
    }

    void step(Links.Link link, long unstampedTo, Stamping stamping) {
        EntryRow entry = link.entry();
        if (link.position() != position + 1) {
            flaw(Flaw.Kind.GAP, position + 1, null);
        } else if (entry == null) {
            flaw(Flaw.Kind.MISSING, link.position(), null);
        } else if (!Links.hash(hash, link.position(), entry).equals(link.hash())) {
            flaw(Flaw.Kind.ALTERED, link.position(), entry.id());
        }
        if (entry != null && !(entry.id() <= unstampedTo && entry.stamp() == null) && !stamping.isOurs(entry)) {
            flaw(Flaw.Kind.FORGED, link.position(), entry.id());
        }
        position = link.position();
        hash = link.hash();
    }

    /** Whether this head, of the position reached, says otherwise. */
    boolean contradicts(Head head) {
        return head.position() == position && !head.hash().equals(hash);
    }

    void flaw(Flaw.Kind kind, long at, Long entryId) {
        if (flaws.size() < MOST) {
            flaws.add(new Flaw(kind, at, entryId));
        }
    }

    long first() {
        return first;
    }

    long position() {
        return position;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
