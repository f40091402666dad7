package io.weldgate.evidence;

import io.weldgate.keyring.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.imageio.stream.FileImageInputStream;
import org.apache.tika.Tika;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Bytes on disk under their hash, each content once. */
@Component
class ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);
    private static final int CHUNK_BYTES = 64 * 1024;
    /** Longer than any transaction lasts. */
    private static final Duration JUST_NOW = Duration.ofHours(1);

    private final Path folder;
    private final EvidenceSettings settings;
    private final Tika tika = new Tika();

    ContentStore(DataFolder data, EvidenceSettings settings) {
        this.folder = data.path("files");
        this.settings = settings;
    }

    /**
     * Returns when the content is safe on disk.
     *
     * @throws FileTooLarge      as soon as the limit is passed, the rest is not read; or if it has too many pixels
     * @throws ContentNotAllowed if the bytes are not of a type that the kind allows
     */
    Content keep(InputStream bytes, FileKind kind) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, "incoming", ".part");
        try {
            MessageDigest digest = Canonical.digest();
            long size = receive(bytes, incoming, digest);
            String type = typeOf(incoming);
            if (!kind.allows(type)) {
                throw new ContentNotAllowed(kind, type);
            }
            PictureSize.atMost(settings.megapixels(), new FileImageInputStream(incoming.toFile()), type);
            Content content = new Content(HexFormat.of().formatHex(digest.digest()), size, type);
            settle(incoming, path(content.sha256()));
            return content;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Unless it has just come again, and whoever has sent it has not been written down yet. */
    void forget(String sha256) {
        Path content = path(sha256);
        try {
            if (Files.exists(content) && Files.getLastModifiedTime(content).toInstant()
                    .isBefore(Instant.now().minus(JUST_NOW))) {
                Files.delete(content);
            }
        } catch (IOException e) {
            LOG.warn("{} stays on disk, though nothing refers to it: {}", content, e.toString());
        }
    }

    private long receive(InputStream bytes, Path incoming, MessageDigest digest) throws IOException {
        long limit = settings.maxFileSize().toBytes();
        long size = 0;
        try (FileChannel file = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                size += read;
                if (size > limit) {
                    throw FileTooLarge.megabytes(settings.maxFileSize().toMegabytes());
                }
                digest.update(chunk, 0, read);
                ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
                while (buffer.hasRemaining()) {
                    file.write(buffer);
                }
            }
            file.force(true);
        }
        return size;
    }

    /** Looks at the bytes alone; with the name, a script called photo.jpg would pass for a photo. */
    private String typeOf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return tika.detect(content.readNBytes(CHUNK_BYTES));
        }
    }

    private static void settle(Path incoming, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
        // without this a power failure may forget the name of a file whose content is safe
        try (FileChannel directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw e;
            }
        }
    }
}
