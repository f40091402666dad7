package io.weldgate.evidence;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases uploads when their time is over, a few at a time; on several nodes at once it does no harm. */
@Component
class ForgettingFiles {

    private final StoredFiles stored;
    private final Files files;
    private final EvidenceSettings settings;
    private final Clock clock;

    ForgettingFiles(StoredFiles stored, Files files, EvidenceSettings settings, Clock clock) {
        this.stored = stored;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.evidence.prune-every:PT1H}",
            initialDelayString = "${weldgate.evidence.prune-first:PT3M}")
    @Transactional
    public void forgetWhatIsOver() {
        files.erased(stored.findByUploadedAtBeforeOrderByUploadedAt(
                ZonedDateTime.now(clock).minus(settings.keep()).toInstant(), Limit.of(settings.pruneAtOnce())));
    }
}
