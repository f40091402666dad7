package io.weldgate.permit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases permits when their time is over, the oldest first; on several nodes at once it does no harm. */
@Component
class ForgettingPermits {

    private static final List<PermitStatus> ENDS =
            Arrays.stream(PermitStatus.values()).filter(it -> !it.isOpen()).toList();
    private static final AgedPermit FIRST = new AgedPermit("", Instant.EPOCH);

    private final Permits permits;
    private final KeepingPermits keeping;
    private final Shredding shredding;
    private final KeepingSettings settings;

    ForgettingPermits(Permits permits, KeepingPermits keeping, Shredding shredding, KeepingSettings settings) {
        this.permits = permits;
        this.keeping = keeping;
        this.shredding = shredding;
        this.settings = settings;
    }

    /** Goes past what is still kept for some reason, so that it is in nobody's way. */
    @Scheduled(fixedDelayString = "${weldgate.permit.erase-every:PT1H}",
            initialDelayString = "${weldgate.permit.erase-first:PT5M}")
    void forgetWhatIsOver() {
        int erased = 0;
        AgedPermit last = FIRST;
        List<AgedPermit> found;
        do {
            found = permits.findAged(ENDS, keeping.before(), last.windowUntil(), last.permitNo(),
                    Limit.of(settings.eraseAtOnce()));
            for (AgedPermit each : found) {
                erased += shredding.shred(each.permitNo()) ? 1 : 0;
                last = each;
            }
        } while (!found.isEmpty() && erased < settings.eraseAtOnce());
    }
}
