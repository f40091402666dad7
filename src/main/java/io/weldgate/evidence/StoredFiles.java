package io.weldgate.evidence;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
interface StoredFiles extends Repository<StoredFile, String> {

    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(String fileId);

    boolean existsByFileIdAndKindAndUploader(String fileId, FileKind kind, String uploader);
}
