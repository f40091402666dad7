package io.weldgate.evidence;

import java.time.Instant;

/**
 * A stored file as evidence names it.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size   in bytes
 * @param type   media type found in its bytes
 * @param keptAt from when on it is kept, and for how long is a setting
 */
public record KeptFile(String fileId, String sha256, long size, String type, String name, Instant keptAt) {

    public static KeptFile of(StoredFile file) {
        return new KeptFile(file.fileId(), file.sha256(), file.size(), file.contentType(), file.name(),
                file.uploadedAt());
    }
}
