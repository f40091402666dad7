package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.Dockets;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import io.weldgate.registry.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the department that holds a case does with it beside its tasks: lets the machine go, or drops the case. */
@Component
@Transactional
public class Releasing {

    private final Dockets dockets;
    private final Cases cases;
    private final Stopping stopping;
    private final ClosingCases closing;
    private final FormReading reading;
    private final Trail trail;

    Releasing(Dockets dockets, Cases cases, Stopping stopping, ClosingCases closing, FormReading reading,
            Trail trail) {
        this.dockets = dockets;
        this.cases = cases;
        this.stopping = stopping;
        this.closing = closing;
        this.reading = reading;
        this.trail = trail;
    }

    /** Lifts the stop order; somebody was before where none of this case stands. */
    public Outcome release(String caseNo, Filled filled, Actor by, Scope scope, Locale locale) {
        return decide(caseNo, filled, ReleaseForm.class, by, scope, locale, form -> {
            if (!stopping.lift(caseNo, by)) {
                return new Outcome.EndedBefore(null, null);
            }
            trail.changed(Entry.of(caseNo, "case.machine_released", by).saying(form.reason()));
            return new Outcome.Done();
        });
    }

    /** It was no violation after all: as long as nothing of it is filed or referred. */
    public Outcome dismiss(String caseNo, Filled filled, Actor by, Scope scope, Locale locale) {
        return decide(caseNo, filled, DismissalForm.class, by, scope, locale, form -> {
            closing.dismiss(caseNo, form.reason(), by);
            return new Outcome.Done();
        });
    }

    /** Whether the department of who looks is the one that decides. */
    public static boolean isTheirs(CaseFile it, Scope scope) {
        return it.department().equals(scope.department());
    }

    private <F extends Record> Outcome decide(String caseNo, Filled filled, Class<F> form, Actor by, Scope scope,
            Locale locale, Function<F, Outcome> act) {
        // the docket is held before the case is read, as by who completes a task of it
        Optional<CaseFile> seen = dockets.lockRow(caseNo).flatMap(held -> cases.find(caseNo, scope));
        if (seen.isEmpty()) {
            return new Outcome.Unknown();
        } else if (!isTheirs(seen.get(), scope)) {
            return new Outcome.NotYours();
        }
        Read<F> read = filled.read(reading, form, by, locale);
        return read instanceof Read.Valid<F> valid ? act.apply(valid.form())
                : new Outcome.Invalid(((Read.Invalid<F>) read).errors());
    }
}
