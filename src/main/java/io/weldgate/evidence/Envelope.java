package io.weldgate.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.InputStreamSource;

/**
 * A zip that comes out the same byte by byte whenever and wherever the same is put into it: not compressed, for photos
 * are already, and with one fixed time. So whoever verifies it can put it together again and compare.
 */
final class Envelope implements AutoCloseable {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    Envelope(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
    }

    /** @param content is read twice: what comes before it in the zip tells its size and check sum */
    Packed put(String name, InputStreamSource content) throws IOException {
        MessageDigest digest = Canonical.digest();
        CRC32 sum = new CRC32();
        ZipEntry entry = new ZipEntry(name);
        try (InputStream bytes = new CheckedInputStream(new DigestInputStream(content.getInputStream(), digest), sum)) {
            entry.setSize(bytes.transferTo(OutputStream.nullOutputStream()));
        }
        entry.setCompressedSize(entry.getSize());
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        try (InputStream bytes = content.getInputStream()) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
        return new Packed(name, HexFormat.of().formatHex(digest.digest()), entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What the list of a package says of one entry. */
    record Packed(String name, String sha256, long size) {}
}
