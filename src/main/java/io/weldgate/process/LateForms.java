package io.weldgate.process;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.Filled;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a task's form that was filled in where there was no signal and is told when it has returned. Only such may be
 * late by which nothing unlocks, locks or ends, and after which somebody else looks at the same place himself. They are
 * judged at the moment they arrive, with the place of the moment they were filled in; that moment is recorded.
 */
@Component
public class LateForms {

    /** Keys of the forms that may be told late. */
    public static final Set<String> MAY_BE_LATE = Set.of("clear-site", "confirm-readiness", "dispose-site");

    /** The step on the trail; it says when the form was filled in, as the phone tells it. */
    public static final String TOLD = "form.told_late";

    private final WorkQueue queue;
    private final Completing completing;
    private final Trail trail;
    private final LateSettings settings;
    private final Clock clock;

    LateForms(WorkQueue queue, Completing completing, Trail trail, LateSettings settings, Clock clock) {
        this.queue = queue;
        this.completing = completing;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param age    how long ago it was filled in, by the clock of the phone; it can only make the answer stricter
     * @param filled reads the filled-in form into the record it is given
     */
    @Transactional
    public Completion complete(String taskId, Filled filled, Duration age, Caller caller, Locale locale) {
        Optional<OpenTask> task = queue.find(taskId, caller, locale);
        if (task.isPresent() && (!MAY_BE_LATE.contains(task.get().key()) || age.compareTo(settings.atMost()) > 0)) {
            return new Completion.TooLate();
        }
        Completion completion = completing.complete(taskId, filled, caller, locale);
        if (task.isPresent() && completion instanceof Completion.Done && age.compareTo(settings.noted()) > 0) {
            trail.changed(Entry.of(task.get().businessKey(), "form.told_late", caller.actor())
                    .saying(clock.instant().minus(age).toString()));
        }
        return completion;
    }
}
