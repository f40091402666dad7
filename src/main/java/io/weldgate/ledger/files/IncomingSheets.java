package io.weldgate.ledger.files;

import io.weldgate.keyring.DataFolder;
import io.weldgate.ledger.LedgerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Holds a file that was sent in for as long as it is being read; it may be full of personal data. */
@Component
class IncomingSheets {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final LedgerSettings settings;

    IncomingSheets(DataFolder data, LedgerSettings settings) {
        this.folder = data.path("incoming");
        this.settings = settings;
    }

    /** @throws SheetTooLarge as soon as it is known */
    Received receive(InputStream body) throws IOException {
        Files.createDirectories(folder);
        // readable for its owner only, as temporary files are
        Path file = Files.createTempFile(folder, "sheet", "");
        try (var bytes = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
                OutputStream out = Files.newOutputStream(file)) {
            long size = 0;
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > settings.maxFileSize().toBytes()) {
                    throw new SheetTooLarge(settings.maxFileSize().toMegabytes());
                }
                out.write(buffer, 0, read);
            }
            return new Received(file, size, HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    record Received(Path file, long size, String sha256) {

        void forget() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
