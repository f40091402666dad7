package io.weldgate.warning;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings warnings to an end: somebody takes note, somebody says what was done. Both are told on the subject's trail.
 */
@Component
public class Handling {

    private final Warnings warnings;
    private final FormReading reading;
    private final Trail trail;
    private final Clock clock;

    Handling(Warnings warnings, FormReading reading, Trail trail, Clock clock) {
        this.warnings = warnings;
        this.reading = reading;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever comes second changes nothing. */
    @Transactional
    public Outcome acknowledge(long id, Handler by) {
        return locked(id, by, warning -> {
            if (warning.state() == WarningState.OPEN) {
                warning.acknowledge(by.actor(), clock.instant());
                trail.changed(Entry.of(warning.subject(), "warning.acknowledged", by.actor())
                        .states(WarningState.OPEN, warning.state()).saying(warning.code()));
            }
            return new Outcome.Done();
        });
    }

    /** The same words again, as of a form sent twice, change nothing. */
    @Transactional
    public Outcome close(long id, Filled filled, Handler by, Locale locale) {
        return locked(id, by, warning -> {
            Read<ClosingForm> read = filled.read(reading, ClosingForm.class, by.actor(), locale);
            if (read instanceof Read.Invalid<ClosingForm> invalid) {
                return new Outcome.Invalid(invalid.errors());
            }
            ClosingForm form = ((Read.Valid<ClosingForm>) read).form();
            WarningState before = warning.state();
            if (warning.closedAt() != null) {
                return warning.isClosedSo(form, by.actor()) ? new Outcome.Done()
                        : new Outcome.EndedBefore(warning.closedName(), warning.closedAt());
            }
            warning.close(form, by.actor(), clock.instant());
            trail.changed(Entry.of(warning.subject(), "warning.closed", by.actor()).states(before, warning.state())
                    .saying(warning.code() + " " + form.remark()));
            return new Outcome.Done();
        });
    }

    private Outcome locked(long id, Handler by, Function<Warning, Outcome> act) {
        return warnings.find(id, by.scope()).flatMap(seen -> warnings.lockRow(id))
                .map(warning -> by.mayHandle(warning) ? act.apply(warning) : new Outcome.NotYours())
                .orElseGet(Outcome.Unknown::new);
    }
}
