package io.weldgate.evidence;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import io.weldgate.keyring.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.core.io.InputStreamSource;

/** Opens a package, and lets nothing be read of it that its own keys do not vouch for. */
final class Unpacking implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;

    /** @throws IOException if it is no zip, or none any more */
    Unpacking(Path path) throws IOException {
        this.path = path;
        this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    }

    /** The keys whose ids are their thumbprints: no other can be put in their place under the same id. */
    JWKSet keys() throws IOException {
        try {
            List<JWK> keys = JWKSet.parse(text(Manifest.KEYS)).getKeys();
            for (JWK key : keys) {
                if (!key.computeThumbprint().toString().equals(key.getKeyID())) {
                    return new JWKSet();
                }
            }
            return new JWKSet(keys);
        } catch (ParseException | JOSEException unreadable) {
            return new JWKSet();
        }
    }

    Optional<Manifest> manifest(JWKSet keys) throws IOException {
        return Statements.read(keys, text(Manifest.NAME)).map(text -> Canonical.read(text, Manifest.class));
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** As they stand in the zip. */
    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** Empty if there is no such entry. */
    String text(String name) throws IOException {
        if (!has(name)) {
            return "";
        }
        try (InputStream bytes = source(name).getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    List<String> lines(String name) throws IOException {
        String text = text(name);
        return text.isEmpty() ? Collections.emptyList() : Arrays.asList(text.split("\n"));
    }

    /** Empty where its bytes do not even fit the zip's own check sum. */
    String sha256(String name) {
        MessageDigest digest = Canonical.digest();
        try (InputStream bytes = new DigestInputStream(source(name).getInputStream(), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException damaged) {
            return "";
        }
    }

    /** Whether the zip is byte by byte what comes out when the same is packed again. */
    boolean isPlain() {
        try (InputStream original = Files.newInputStream(path);
                Comparison comparison = new Comparison(original)) {
            try (Envelope again = new Envelope(comparison)) {
                for (String name : names()) {
                    again.put(name, source(name));
                }
            }
            return original.read() < 0;
        } catch (IOException different) {
            return false;
        }
    }

    private InputStreamSource source(String name) {
        return () -> zip.getInputStream(zip.getEntry(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Takes what is written only as long as it is what was there. */
    private static final class Comparison extends OutputStream {

        private final InputStream original;

        Comparison(InputStream original) {
            this.original = original;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!Arrays.equals(original.readNBytes(length), Arrays.copyOfRange(bytes, from, from + length))) {
                throw new IOException("not as it was packed");
            }
        }
    }
}
