package io.weldgate.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, String> {

    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(String fileId);

    List<StoredFile> findByUploadedAtBeforeOrderByUploadedAt(Instant before, Limit most);

    boolean existsBySha256(String sha256);

    void delete(StoredFile file);
}
