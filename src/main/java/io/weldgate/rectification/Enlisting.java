package io.weldgate.rectification;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a hazard on the list that was found without an inspection here, as those of an earlier campaign (S4-37). */
@Component
public class Enlisting {

    private final Rectifying rectifying;
    private final Rectifications rectifications;
    private final WorkUnits units;
    private final FormReading reading;
    private final FormText text;
    private final Days days;

    Enlisting(Rectifying rectifying, Rectifications rectifications, WorkUnits units, FormReading reading,
            FormText text, Days days) {
        this.rectifying = rectifying;
        this.rectifications = rectifications;
        this.units = units;
        this.reading = reading;
        this.text = text;
        this.days = days;
    }

    /** What came of it. */
    public sealed interface Enlisted {

        record Done(Rectification rectification) implements Enlisted {}

        record Invalid(List<FieldError> errors) implements Enlisted {}
    }

    /** @param department of the official; null for people of a unit, who put down their own */
    @Transactional
    public Enlisted enlist(Filled filled, Actor by, String department, Scope scope, Locale locale) {
        Read<RectificationForm> read = filled.read(reading, RectificationForm.class, by, locale);
        if (read instanceof Read.Invalid<RectificationForm> invalid) {
            return new Enlisted.Invalid(invalid.errors());
        }
        RectificationForm form = ((Read.Valid<RectificationForm>) read).form();
        List<FieldError> errors = new ArrayList<>(days.wrong(form.dueOn(), RectificationForm.class, locale));
        if (units.findById(form.unitCode()).filter(it -> scope.covers(it.code(), it.areaCode())).isEmpty()) {
            errors.add(text.wrong("UNIT_UNKNOWN", RectificationForm.class, "unitCode", locale));
        }
        return errors.isEmpty() ? new Enlisted.Done(rectifying.open(form, null, by, department))
                : new Enlisted.Invalid(errors);
    }

    /** That what stands in a case is gone in the end; only an officer of the department that had ordered it says so. */
    @Transactional
    public Outcome confirm(String docketNo, Filled filled, Actor by, Scope scope, Locale locale) {
        Rectification it = rectifications.find(docketNo, scope).flatMap(seen -> rectifications.lockRow(docketNo))
                .orElse(null);
        if (it == null) {
            return new Outcome.Unknown();
        } else if (it.departmentCode() == null || !it.departmentCode().equals(scope.department())) {
            return new Outcome.NotYours();
        } else if (it.state() == RectificationState.CLOSED) {
            return new Outcome.EndedBefore(it.acceptedBy(), it.acceptedAt());
        } else if (it.state() != RectificationState.CASE_FILED) {
            return new Outcome.NotYours();
        }
        Read<ReinspectionForm> read = filled.read(reading, ReinspectionForm.class, by, locale);
        if (read instanceof Read.Invalid<ReinspectionForm> invalid) {
            return new Outcome.Invalid(invalid.errors());
        }
        ReinspectionForm form = ((Read.Valid<ReinspectionForm>) read).form();
        if (!form.isRemoved()) {
            return new Outcome.Invalid(List.of(
                    text.wrong("NOT_REMOVED_IN_CASE", ReinspectionForm.class, "found", locale)));
        }
        rectifying.reinspect(docketNo, form, by);
        return new Outcome.Done();
    }
}
