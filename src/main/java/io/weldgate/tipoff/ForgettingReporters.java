package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Depositing;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases who has reported when its time is over, and photos that belong to no report. Harmless on several nodes. */
@Component
class ForgettingReporters {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final Depositing depositing;
    private final TipOffSettings settings;
    private final Trail trail;
    private final Clock clock;

    ForgettingReporters(TipOffs tipOffs, Awards awards, Depositing depositing, TipOffSettings settings, Trail trail,
            Clock clock) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.depositing = depositing;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.tip-off.erase-every:PT1H}",
            initialDelayString = "${weldgate.tip-off.erase-first:PT3M}")
    @Transactional
    public void forgetWhatIsOver() {
        Instant now = clock.instant();
        Limit most = Limit.of(settings.erasing());
        tipOffs.findForgettable(now.minus(settings.reporterKept()), most).forEach(it -> {
            if (it.reporter().depositor() != null) {
                depositing.erase(it.reporter().depositor());
            }
            it.forgetReporter();
            awards.findByDocketNo(it.docketNo()).ifPresent(Award::forget);
            trail.changed(Entry.of(it.docketNo(), "tipoff.reporter_erased", Actor.PLATFORM));
        });
        tipOffs.findStray(now.minus(settings.abandoned()), most).forEach(depositing::erase);
    }
}
