package io.weldgate.permit;

import io.weldgate.warning.Warnings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long a permit is kept, and what keeps it longer. */
@Component
public class KeepingPermits {

    private final KeepingSettings settings;
    private final Warnings warnings;
    private final List<Annex> annexes;
    private final Clock clock;

    KeepingPermits(KeepingSettings settings, Warnings warnings, List<Annex> annexes, Clock clock) {
        this.settings = settings;
        this.warnings = warnings;
        this.annexes = annexes;
        this.clock = clock;
    }

    /** After it is over, as it holds today. */
    public Period kept() {
        return settings.on(LocalDate.now(clock));
    }

    /** What was over before may go. */
    Instant before() {
        return ZonedDateTime.now(clock).minus(kept()).toInstant();
    }

    /** Whether its time has passed and nothing is open that has to do with it. */
    boolean mayGo(Permit permit) {
        return !permit.status().isOpen() && over(permit).isBefore(before())
                && (permit.startedAt() == null || permit.clearedAt() != null)
                && warnings.findBySubjectOrderById(permit.permitNo()).stream().allMatch(it -> it.closedAt() != null)
                && annexes.stream().noneMatch(it -> it.isOpen(permit.permitNo()));
    }

    /** The end of its window, or when the place was cleared, if that was later. */
    private static Instant over(Permit permit) {
        Instant until = permit.work().windowUntil();
        return permit.clearedAt() == null || until.isAfter(permit.clearedAt()) ? until : permit.clearedAt();
    }
}
