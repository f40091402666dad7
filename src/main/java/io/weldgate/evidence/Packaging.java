package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.keyring.SigningKeys;
import io.weldgate.keyring.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Packs the evidence of a permit or a case, to be verified where there is neither this server nor its database. */
@Component
public class Packaging {

    private final Chains chains;
    private final Roots roots;
    private final ContentStore contents;
    private final SigningKeys keys;
    private final Statements statements;
    private final EvidenceSettings settings;
    private final Trail trail;
    private final Clock clock;

    Packaging(Chains chains, Roots roots, ContentStore contents, SigningKeys keys, Statements statements,
            EvidenceSettings settings, Trail trail, Clock clock) {
        this.chains = chains;
        this.roots = roots;
        this.contents = contents;
        this.keys = keys;
        this.statements = statements;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Who takes evidence away is on the trail.
     *
     * @param documents to read, by their file names
     */
    @Transactional
    public Bundle bundle(String subject, Map<String, byte[]> documents, Actor by) {
        List<Chains.Row> chain = chains.rows(subject);
        trail.changed(Entry.of(subject, "evidence.packed", by).saying(Integer.toString(chain.size())));
        Manifest head = new Manifest(subject, clock.instant(), by.account(), settings.keep().toString(), chain.size(),
                chain.isEmpty() ? Link.NOTHING : chain.get(chain.size() - 1).hash(), List.of());
        return new Bundle(head, chain, cited(chain), rooted(subject), documents, keys.publicKeys(Root.PURPOSE),
                text -> statements.sign(Root.PURPOSE, text), contents::path);
    }

    private List<Chains.Row> cited(List<Chains.Row> chain) {
        return chain.stream().map(row -> Canonical.read(row.body(), Link.class).matter())
                .filter(Matter.Citation.class::isInstance).map(Matter.Citation.class::cast)
                .map(cited -> chains.row(cited.ofSubject(), cited.of())).flatMap(Optional::stream).distinct().toList();
    }

    /** Every root from the first to the last day on which the chain moved, so that their own chain can be followed. */
    private List<Rooted> rooted(String subject) {
        List<Roots.Leaf> own = roots.leaves(subject);
        List<Rooted> rooted = new ArrayList<>();
        if (!own.isEmpty()) {
            roots.between(own.get(0).day(), own.get(own.size() - 1).day()).forEach(signed -> rooted.add(
                    rooted(signed, own.stream().filter(it -> it.day().equals(signed.day())).findFirst())));
        }
        return rooted;
    }

    private Rooted rooted(Roots.Signed signed, Optional<Roots.Leaf> own) {
        return own.map(leaf -> new Rooted(signed.statement(), leaf.number(), path(signed.day(), leaf)))
                .orElseGet(() -> new Rooted(signed.statement(), 0, null));
    }

    private List<Merkle.Step> path(LocalDate day, Roots.Leaf own) {
        List<Roots.Leaf> leaves = roots.leaves(day);
        return Merkle.path(Roots.hashes(leaves), leaves.indexOf(own));
    }
}
