package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploaded photos and documents; kept until their time is over ({@link ForgettingFiles}). */
@Component
public class Files {

    private final StoredFiles files;
    private final Deposits deposits;
    private final ContentStore contents;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Files(StoredFiles files, Deposits deposits, ContentStore contents, Trail trail, TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.deposits = deposits;
        this.contents = contents;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Streams the bytes to disk, then writes down what they are; a slow sender holds no database connection.
     *
     * @throws FileTooLarge      beyond {@code weldgate.evidence.max-file-size} or {@code .megapixels}
     * @throws ContentNotAllowed if the bytes are not what the kind allows
     */
    public StoredFile keep(Upload upload, InputStream bytes) {
        try {
            Content content = contents.keep(bytes, upload.kind());
            return transaction.execute(status -> {
                StoredFile kept = files.save(new StoredFile(upload, content, clock.instant()));
                var place = Optional.ofNullable(upload.place());
                trail.changed(Entry.of(kept.fileId(), "file.uploaded", upload.by())
                        .at(place.map(it -> it.latitude()).orElse(null), place.map(it -> it.longitude()).orElse(null)));
                return kept;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep an upload", e);
        }
    }

    /** Whether this actor has uploaded such a file, or handed it in as a stranger; nobody names others'. */
    @Transactional(readOnly = true)
    public boolean exists(String fileId, FileKind kind, Actor by) {
        return own(fileId, by).filter(file -> file.kind() == kind).isPresent()
                || deposits.existsByFileIdAndKindAndDepositor(fileId, kind, by.account());
    }

    /** What is known of a file of this actor's own. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> own(String fileId, Actor by) {
        return files.findById(fileId).filter(file -> file.uploader().equals(by.account()));
    }

    /** The file, for its uploader and for whoever sees the uploader's unit or area; empty for everyone else. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(String fileId, Actor by, Scope scope) {
        return files.findById(fileId).filter(file -> file.uploader().equals(by.account())
                || scope.covers(file.unitCode(), file.areaCode()));
    }

    /** Of a record that names it: whoever sees the record sees its file, whoever uploaded it. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> kept(String fileId) {
        return files.findById(fileId);
    }

    /** As {@link #kept}, and whoever looks at what another has uploaded is on the trail. */
    @Transactional
    public Optional<StoredFile> lookKept(String fileId, Actor by) {
        Optional<StoredFile> found = kept(fileId);
        found.filter(it -> !it.uploader().equals(by.account()))
                .ifPresent(it -> trail.changed(Entry.of(fileId, "file.looked", by)));
        return found;
    }

    /** As {@link #find}, and whoever looks at what another has uploaded is on the trail: a photo may show a person. */
    @Transactional
    public Optional<StoredFile> look(String fileId, Actor by, Scope scope) {
        Optional<StoredFile> found = find(fileId, by, scope);
        found.filter(it -> !it.uploader().equals(by.account()))
                .ifPresent(it -> trail.changed(Entry.of(fileId, "file.looked", by)));
        return found;
    }

    /**
     * What is known of them goes in the caller's transaction, and what no other upload shares from the disk after it.
     *
     * @return how many there still were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Collection<String> fileIds) {
        return erased(fileIds.stream().map(files::findById).flatMap(Optional::stream).toList());
    }

    int erased(List<StoredFile> found) {
        found.forEach(it -> {
            files.delete(it);
            trail.changed(Entry.of(it.fileId(), "file.erased", Actor.PLATFORM));
        });
        List<String> unshared = found.stream().map(StoredFile::sha256).distinct()
                .filter(it -> !files.existsBySha256(it)).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                unshared.forEach(contents::forget);
            }
        });
        return found.size();
    }

    public Path content(StoredFile file) {
        return contents.path(file.sha256());
    }
}
