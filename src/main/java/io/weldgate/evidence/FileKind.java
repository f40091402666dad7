package io.weldgate.evidence;

import java.util.Set;

/** What a file is uploaded as, and the content that it may then have. */
public enum FileKind {
    PHOTO(Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif")),
    DOCUMENT(Set.of("application/pdf", "image/jpeg", "image/png", "image/webp", "image/heic", "image/heif"));

    private final Set<String> contentTypes;

    FileKind(Set<String> contentTypes) {
        this.contentTypes = contentTypes;
    }

    boolean allows(String contentType) {
        return contentTypes.contains(contentType);
    }
}
