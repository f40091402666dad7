package io.weldgate.evidence;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import io.weldgate.evidence.EvidenceFlaw.Kind;
import io.weldgate.keyring.Statements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Verifies a package by what is in it alone: every hash, every link, every file, every signature. */
final class PackageVerifying {

    private final Unpacking opened;
    private final JWKSet keys;
    private final List<EvidenceFlaw> flaws = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<Long> erased = new TreeSet<>();
    private long rooted;

    private PackageVerifying(Unpacking opened, JWKSet keys) {
        this.opened = opened;
        this.keys = keys;
    }

    /**
     * @param trusted keys known from elsewhere; null takes those of the package at their word
     * @throws IOException if it cannot be read
     */
    static PackageCheck verify(Unpacking opened, JWKSet trusted) throws IOException {
        JWKSet own = opened.keys();
        JWKSet keys = trusted == null ? own : new JWKSet(own.getKeys().stream()
                .filter(key -> trusted.getKeyByKeyId(key.getKeyID()) != null).toList());
        return new PackageVerifying(opened, keys).verify();
    }

    private PackageCheck verify() throws IOException {
        Optional<Manifest> manifest = opened.manifest(keys);
        if (manifest.isEmpty()) {
            flaw("", 0, Kind.MANIFEST_FALSE);
            return check(null);
        }
        chain(manifest.get());
        cited(manifest.get());
        roots();
        if (flaws.isEmpty()) {
            entries(manifest.get());
        }
        if (flaws.isEmpty() && !opened.isPlain()) {
            flaw("", 0, Kind.ENVELOPE);
        }
        return check(manifest.get().subject());
    }

    private void chain(Manifest manifest) throws IOException {
        Walk walk = new Walk();
        String last = Link.NOTHING;
        for (String line : opened.lines(Manifest.CHAIN)) {
            Optional<Chains.Row> row = row(line);
            Optional<EvidenceFlaw> wrong = row.isEmpty() ? Optional.of(flawed(manifest.subject(), Kind.ALTERED))
                    : row.get().subject().equals(manifest.subject()) ? walk.step(row.get())
                    : Optional.of(flawed(manifest.subject(), Kind.ALTERED));
            wrong.ifPresent(flaws::add);
            if (row.isPresent() && wrong.isEmpty()) {
                links.add(walk.link().orElseThrow());
                last = row.get().hash();
                file(walk.link().get(), manifest);
            } else if (wrong.isPresent()) {
                return;
            }
        }
        if (links.size() != manifest.links() || !last.equals(manifest.head())) {
            flaw(manifest.subject(), links.size() + 1L, Kind.GAP);
        }
    }

    private EvidenceFlaw flawed(String subject, Kind kind) {
        return new EvidenceFlaw(subject, links.size() + 1L, kind);
    }

    private void file(Link link, Manifest manifest) {
        if (!(link.matter() instanceof Item item) || item.file() == null) {
            return;
        }
        String name = Manifest.nameOf(item.file());
        if (opened.has(name)) {
            if (!opened.sha256(name).equals(item.file().sha256())) {
                flaw(link.subject(), link.number(), Kind.FILE_ALTERED);
            }
        } else if (manifest.mayHaveErased(item.file())) {
            erased.add(link.number());
        } else {
            flaw(link.subject(), link.number(), Kind.FILE_MISSING);
        }
    }

    private void cited(Manifest manifest) throws IOException {
        Set<String> known = new HashSet<>();
        for (String line : opened.lines(Manifest.CITED)) {
            Optional<Chains.Row> row = row(line);
            if (row.isPresent() && Canonical.sha256(row.get().body()).equals(row.get().hash())) {
                known.add(row.get().hash());
                file(Canonical.read(row.get().body(), Link.class), manifest);
            }
        }
        links.stream().filter(link -> link.matter() instanceof Matter.Citation cited && !known.contains(cited.hash()))
                .forEach(link -> flaw(link.subject(), link.number(), Kind.CITED_ALTERED));
    }

    private void roots() throws IOException {
        String before = null;
        for (String line : opened.lines(Manifest.ROOTS)) {
            Rooted rooting = Canonical.read(line, Rooted.class);
            Optional<Root> root = Statements.read(keys, rooting.statement())
                    .map(text -> Canonical.read(text, Root.class));
            if (root.isEmpty()) {
                flaw("?", 0, Kind.ROOT_FALSE);
                return;
            }
            if (before != null && !root.get().before().equals(before)) {
                flaw(root.get().day().toString(), 0, Kind.ROOT_UNLINKED);
            }
            before = Canonical.sha256(rooting.statement());
            covered(rooting, root.get());
        }
    }

    private void covered(Rooted rooting, Root root) {
        if (rooting.path() == null) {
            return;
        }
        Optional<Link> end = links.stream().filter(link -> link.number() == rooting.number()).findFirst();
        boolean fits = end.isPresent() && Merkle.climb(Merkle.leaf(end.get().subject(), end.get().number(),
                hash(end.get())), rooting.path()).equals(root.root());
        if (fits) {
            rooted = Math.max(rooted, rooting.number());
        } else if (flaws.isEmpty()) {
            flaw(links.isEmpty() ? "?" : links.get(0).subject(), rooting.number(), Kind.ROOT_DIFFERS);
        }
    }

    /** What the next one names; of the last, what it says itself. */
    private String hash(Link link) {
        return link.number() < links.size() ? links.get(Math.toIntExact(link.number())).before() : link.hash();
    }

    private void entries(Manifest manifest) {
        Set<String> wanted = manifest.entries().stream().map(Envelope.Packed::name).collect(Collectors.toSet());
        wanted.add(Manifest.NAME);
        Set<String> odd = new TreeSet<>(opened.names());
        odd.removeAll(wanted);
        wanted.removeAll(opened.names());
        odd.addAll(wanted);
        odd.forEach(name -> flaw(name, 0, Kind.ENTRY_MISSING));
        manifest.entries().stream().filter(it -> !odd.contains(it.name()))
                .filter(it -> !opened.sha256(it.name()).equals(it.sha256()))
                .forEach(it -> flaw(it.name(), 0, Kind.ENTRY_ALTERED));
    }

    private static Optional<Chains.Row> row(String line) {
        try {
            return Optional.of(Chains.Row.of(line));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void flaw(String subject, long number, Kind kind) {
        flaws.add(new EvidenceFlaw(subject, number, kind));
    }

    private PackageCheck check(String subject) {
        Set<Long> reviewed = links.stream().map(Link::matter).filter(Matter.Review.class::isInstance)
                .map(it -> ((Matter.Review) it).of()).collect(Collectors.toSet());
        List<Long> unseen = links.stream().filter(link -> link.matter() instanceof Item item
                && item.source() == Source.DEVICE && !reviewed.contains(link.number())).map(Link::number).toList();
        return new PackageCheck(subject, links.size(), rooted, List.copyOf(erased), unseen,
                keys.getKeys().stream().map(JWK::getKeyID).toList(), List.copyOf(flaws));
    }
}
