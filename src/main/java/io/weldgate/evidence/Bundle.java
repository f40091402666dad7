package io.weldgate.evidence;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

/**
 * The evidence of a permit or a case, ready to be handed over: the chain, what it cites, the files, the signed roots,
 * the keys that verify them, and documents to read. Nothing of it is in memory but the chain and the documents.
 */
public final class Bundle {

    private static final String HOW = "how-to-verify.txt";

    private final Manifest head;
    private final List<Chains.Row> chain;
    private final List<Chains.Row> cited;
    private final List<Rooted> roots;
    private final Map<String, byte[]> documents;
    private final JWKSet keys;
    private final UnaryOperator<String> signing;
    private final Function<String, Path> contents;

    /** @param contents where the bytes of a hash lie */
    Bundle(Manifest head, List<Chains.Row> chain, List<Chains.Row> cited, List<Rooted> roots,
            Map<String, byte[]> documents, JWKSet keys, UnaryOperator<String> signing,
            Function<String, Path> contents) {
        this.head = head;
        this.chain = chain;
        this.cited = cited;
        this.roots = roots;
        this.documents = documents;
        this.keys = keys;
        this.signing = signing;
        this.contents = contents;
    }

    public void writeTo(OutputStream out) throws IOException {
        List<Envelope.Packed> packed = new ArrayList<>();
        try (Envelope envelope = new Envelope(out)) {
            packed.add(envelope.put(HOW, new ClassPathResource("/evidence-package.txt", Bundle.class)));
            packed.add(put(envelope, Manifest.CHAIN, lines(chain.stream().map(Chains.Row::line))));
            packed.add(put(envelope, Manifest.CITED, lines(cited.stream().map(Chains.Row::line))));
            packed.add(put(envelope, Manifest.ROOTS, lines(roots.stream().map(Canonical::write))));
            packed.add(put(envelope, Manifest.KEYS, keys.toString()));
            for (var file : files().entrySet()) {
                packed.add(envelope.put(file.getKey(), new FileSystemResource(file.getValue())));
            }
            for (var document : new TreeMap<>(documents).entrySet()) {
                packed.add(envelope.put("documents/" + document.getKey(),
                        new ByteArrayResource(document.getValue())));
            }
            put(envelope, Manifest.NAME, signing.apply(Canonical.write(new Manifest(head.subject(), head.at(),
                    head.by(), head.keep(), head.links(), head.head(), packed))));
        }
    }

    /** Each content once; what is not on the disk is missing in the package, and whoever verifies it is told. */
    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        Stream.concat(chain.stream(), cited.stream()).map(row -> Canonical.read(row.body(), Link.class).matter())
                .filter(Item.class::isInstance).map(it -> ((Item) it).file())
                .filter(file -> file != null && Files.exists(contents.apply(file.sha256())))
                .forEach(file -> files.put(Manifest.nameOf(file), contents.apply(file.sha256())));
        return files;
    }

    private static Envelope.Packed put(Envelope envelope, String name, String text) throws IOException {
        return envelope.put(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
