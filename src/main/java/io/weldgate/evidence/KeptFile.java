package io.weldgate.evidence;

/**
 * A stored file as evidence names it.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size   in bytes
 * @param type   media type found in its bytes
 */
public record KeptFile(String fileId, String sha256, long size, String type, String name) {

    public static KeptFile of(StoredFile file) {
        return new KeptFile(file.fileId(), file.sha256(), file.size(), file.contentType(), file.name());
    }
}
