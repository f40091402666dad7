package io.weldgate.evidence;

import com.nimbusds.jose.jwk.JWKSet;
import io.weldgate.audit.Actor;
import io.weldgate.keyring.Keyrings;
import io.weldgate.keyring.SigningKeys;
import io.weldgate.keyring.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A package of a photo, a note, a terminal's record, its review, a citation, and two signed roots. */
final class APackage {

    static final String SUBJECT = "HW-20260301-ABCDEFGH";
    static final Instant DAY = Instant.parse("2026-03-01T08:00:00Z");

    private static final Actor OFFICER = new Actor("em1", "赵查");
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, 1, 2, 3, 4, 5, 6, 7};

    private final Path folder;
    private final SigningKeys keys;
    private final Statements statements;
    private final List<Chains.Row> chain = new ArrayList<>();
    private final List<Chains.Row> cited = new ArrayList<>();
    private final List<Rooted> roots = new ArrayList<>();

    APackage(Path folder) throws IOException {
        this.folder = folder;
        this.keys = Keyrings.in(folder);
        this.statements = Keyrings.statements(keys);
        String sha256 = HexFormat.of().formatHex(Canonical.digest().digest(PHOTO));
        Files.write(folder.resolve(sha256), PHOTO);
        KeptFile photo = new KeptFile("f-1", sha256, PHOTO.length, "image/jpeg", "现场.jpg", DAY);
        add(cited, "HW-OTHER", Item.written(EvidenceKind.WITNESS_STATEMENT, "证言", Map.of("said", "烟"), null, DAY,
                OFFICER));
        add(chain, SUBJECT, new Item(EvidenceKind.AUDIO_VISUAL, Source.PERSON, "照片", photo, null,
                new Spot(40.408, 110.034, 12.5), DAY, 300L, List.of(OFFICER)));
        add(chain, SUBJECT, Item.recorded("终端", Map.of("code", 200), DAY, -1500L, new Actor("T-1", "T-1")));
        rooted(LocalDate.parse("2026-03-01"), Link.NOTHING);
        add(chain, SUBJECT, new Matter.Review(2, true, "与监控一致", List.of(OFFICER)));
        add(chain, SUBJECT, new Matter.Citation("HW-OTHER", 1, cited.get(0).hash(), "互认", List.of(OFFICER)));
        rooted(LocalDate.parse("2026-03-02"), Canonical.sha256(roots.get(0).statement()));
        add(chain, SUBJECT, new Matter.HandOver(List.of(), "赵查", "证据室", "保管", DAY, "F-07", List.of(OFFICER)));
    }

    JWKSet keys() {
        return keys.publicKeys(Root.PURPOSE);
    }

    Path written(Path to) throws IOException {
        Manifest head = new Manifest(SUBJECT, DAY, "em1", "P6Y", chain.size(), chain.get(chain.size() - 1).hash(),
                List.of());
        try (var out = Files.newOutputStream(to)) {
            new Bundle(head, chain, cited, roots, Map.of("a.pdf", new byte[] {37, 80, 68, 70}), keys(),
                    text -> statements.sign(Root.PURPOSE, text), folder::resolve).writeTo(out);
        }
        return to;
    }

    /** Whoever had the keys and changed the chain nevertheless could not make yesterday's root fit. */
    APackage withoutLink(int number) {
        chain.remove(number - 1);
        return this;
    }

    APackage withLinkSaying(int number, String words, String instead) {
        Chains.Row row = chain.get(number - 1);
        chain.set(number - 1, Chains.Row.of(row.hash() + "\t" + row.body().replace(words, instead)));
        return this;
    }

    APackage withAnotherPhoto() throws IOException {
        Files.write(folder.resolve(((Item) Canonical.read(chain.get(0).body(), Link.class).matter()).file().sha256()),
                new byte[] {9});
        return this;
    }

    private static void add(List<Chains.Row> to, String subject, Matter matter) {
        Link link = new Link(subject, to.size() + 1L, to.isEmpty() ? Link.NOTHING : to.get(to.size() - 1).hash(), DAY,
                matter);
        to.add(Chains.Row.of(link.hash() + "\t" + link.body()));
    }

    private void rooted(LocalDate day, String before) {
        Chains.Row end = chain.get(chain.size() - 1);
        List<String> leaves = List.of(Merkle.leaf("HW-A", 1, "a"), Merkle.leaf("HW-B", 2, "b"),
                Merkle.leaf(SUBJECT, end.number(), end.hash()));
        roots.add(new Rooted(statements.sign(Root.PURPOSE, Canonical.write(new Root(day, before, leaves.size(),
                Merkle.root(leaves)))), end.number(), Merkle.path(leaves, 2)));
    }
}
