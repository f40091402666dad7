package io.weldgate.evidence;

import io.weldgate.evidence.EvidenceFlaw.Kind;
import io.weldgate.keyring.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares what the database and the disk have with what was written, stamped and signed. */
@Component
class Comparing {

    private final Chains chains;
    private final Roots roots;
    private final ContentStore contents;
    private final Statements statements;
    private final EvidenceSettings settings;
    private final Clock clock;

    Comparing(Chains chains, Roots roots, ContentStore contents, Statements statements, EvidenceSettings settings,
            Clock clock) {
        this.chains = chains;
        this.roots = roots;
        this.contents = contents;
        this.statements = statements;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first thing that is wrong with this link, with the file it names and with what it cites. */
    Optional<EvidenceFlaw> flaw(Chains.Row row, Walk walk) {
        Optional<EvidenceFlaw> broken = walk.step(row);
        if (broken.isPresent()) {
            return broken;
        }
        Optional<Kind> wrong = chains.isOurs(row) ? walk.link().flatMap(this::wrong) : Optional.of(Kind.FORGED);
        return wrong.map(kind -> new EvidenceFlaw(row.subject(), row.number(), kind));
    }

    /** What is wrong with a day's root, and with the chains that it covers. */
    List<EvidenceFlaw> flaws(Roots.Signed signed) {
        List<EvidenceFlaw> flaws = new ArrayList<>();
        List<Roots.Leaf> leaves = roots.leaves(signed.day());
        Optional<Root> root = statements.read(Root.PURPOSE, signed.statement())
                .map(text -> Canonical.read(text, Root.class))
                .filter(it -> it.day().equals(signed.day()) && it.chains() == leaves.size() && !leaves.isEmpty()
                        && it.root().equals(Merkle.root(Roots.hashes(leaves))));
        if (root.isEmpty()) {
            flaws.add(new EvidenceFlaw(signed.day().toString(), 0, Kind.ROOT_FALSE));
        } else if (!root.get().before().equals(roots.before(signed.day())
                .map(it -> Canonical.sha256(it.statement())).orElse(Link.NOTHING))) {
            flaws.add(new EvidenceFlaw(signed.day().toString(), 0, Kind.ROOT_UNLINKED));
        }
        roots.gone(signed.day()).forEach(leaf -> flaws.add(
                new EvidenceFlaw(leaf.subject(), leaf.number(), Kind.ROOT_DIFFERS)));
        return flaws;
    }

    private Optional<Kind> wrong(Link link) {
        if (link.matter() instanceof Matter.Citation cited) {
            boolean there = chains.row(cited.ofSubject(), cited.of())
                    .filter(it -> it.hash().equals(cited.hash())).isPresent();
            return there ? Optional.empty() : Optional.of(Kind.CITED_ALTERED);
        }
        return link.matter() instanceof Item item && item.file() != null ? wrong(item.file()) : Optional.empty();
    }

    /** A file whose time is over may have been erased. */
    private Optional<Kind> wrong(KeptFile file) {
        Path path = contents.path(file.sha256());
        if (!Files.exists(path)) {
            boolean over = file.keptAt().isBefore(clock.instant().atZone(clock.getZone()).minus(settings.keep())
                    .toInstant());
            return over ? Optional.empty() : Optional.of(Kind.FILE_MISSING);
        }
        return sha256(path).equals(file.sha256()) ? Optional.empty() : Optional.of(Kind.FILE_ALTERED);
    }

    private static String sha256(Path path) {
        MessageDigest digest = Canonical.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("evidence cannot be read", e);
        }
    }
}
