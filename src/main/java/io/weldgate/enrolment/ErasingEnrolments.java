package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Depositing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what strangers have left behind, when its time is over. Harmless on several nodes at once. */
@Component
class ErasingEnrolments {

    private final Enrolments enrolments;
    private final PresentedCertificates certificates;
    private final Depositing depositing;
    private final EnrolmentSettings settings;
    private final Trail trail;
    private final Clock clock;

    ErasingEnrolments(Enrolments enrolments, PresentedCertificates certificates, Depositing depositing,
            EnrolmentSettings settings, Trail trail, Clock clock) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.depositing = depositing;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.enrolment.erase-every:PT1H}",
            initialDelayString = "${weldgate.enrolment.erase-first:PT2M}")
    @Transactional
    public void eraseWhatIsOver() {
        Instant now = clock.instant();
        Limit most = Limit.of(settings.erasing());
        Instant abandoned = now.minus(settings.abandonedAfter());
        erase(enrolments.findByStateAndTouchedAtBefore(EnrolmentState.DRAFT, abandoned, most));
        erase(enrolments.findByStateAndTouchedAtBefore(EnrolmentState.REFUSED, now.minus(settings.refusedAfter()),
                most));
        enrolments.findStrayVisitors(abandoned, most).forEach(depositing::erase);
        enrolments.findPhotographedVisitors(now.minus(settings.photosKept()), most).forEach(depositing::erase);
    }

    private void erase(List<Enrolment> over) {
        over.forEach(it -> {
            certificates.deleteByEnrolment(it.number());
            enrolments.delete(it);
            depositing.erase(it.visitor());
            trail.changed(Entry.of(it.number(), "enrolment.erased", Actor.PLATFORM));
        });
    }
}
