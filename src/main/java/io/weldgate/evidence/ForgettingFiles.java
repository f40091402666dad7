package io.weldgate.evidence;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases uploads when their time is over, a few at a time; on several nodes at once it does no harm. */
@Component
class ForgettingFiles {

    private final StoredFiles files;
    private final ContentStore contents;
    private final EvidenceSettings settings;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgettingFiles(StoredFiles files, ContentStore contents, EvidenceSettings settings, Trail trail,
            TransactionTemplate transaction, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.settings = settings;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.evidence.prune-every:PT1H}",
            initialDelayString = "${weldgate.evidence.prune-first:PT3M}")
    void forgetWhatIsOver() {
        Instant before = ZonedDateTime.now(clock).minus(settings.keep()).toInstant();
        List<StoredFile> over = transaction.execute(status -> {
            List<StoredFile> found = files.findByUploadedAtBeforeOrderByUploadedAt(before,
                    Limit.of(settings.pruneAtOnce()));
            found.forEach(it -> {
                files.delete(it);
                trail.changed(Entry.of(it.fileId(), "file.erased", Actor.PLATFORM));
            });
            return found;
        });
        over.stream().map(StoredFile::sha256).distinct().filter(it -> !files.existsBySha256(it))
                .forEach(contents::forget);
    }
}
