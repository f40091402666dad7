package io.weldgate.sanction;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what units lose, and gives it back. */
@Component
@Transactional
public class ImposingConsequences {

    private final UnitConsequences consequences;
    private final WorkUnits units;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    ImposingConsequences(UnitConsequences consequences, WorkUnits units, FormText text, Trail trail, Clock clock) {
        this.consequences = consequences;
        this.units = units;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is in force already is not imposed twice. */
    public Outcome impose(ConsequenceForm form, Sanctioner by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        Optional<WorkUnit> unit = units.findById(form.unitCode())
                .filter(it -> by.scope().covers(it.code(), it.areaCode()));
        LocalDate today = LocalDate.now(clock);
        if (unit.isEmpty()) {
            errors.add(text.wrong("NO_SUCH_UNIT", ConsequenceForm.class, "unitCode", locale));
        }
        if (form.endsOn() != null && form.endsOn().isBefore(today)) {
            errors.add(text.wrong("ENDS_TOO_SOON", ConsequenceForm.class, "endsOn", locale));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        if (consequences.findByUnitCodeOrderById(form.unitCode()).stream()
                .noneMatch(it -> it.kind() == form.kind() && it.isInForceOn(today))) {
            consequences.save(new Consequence(form, unit.get().areaCode(), by, today));
            trail.changed(Entry.of(form.unitCode(), "consequence.imposed", by.actor()).saying(form.basis()));
        }
        return new Outcome.Done();
    }

    public Outcome end(long id, Sanctioner by) {
        LocalDate today = LocalDate.now(clock);
        Optional<Consequence> found = consequences.lockRow(id).filter(it -> it.isSeenBy(by));
        found.filter(it -> it.isInForceOn(today)).ifPresent(it -> {
            it.end(today);
            trail.changed(Entry.of(it.unitCode(), "consequence.ended", by.actor()).saying(it.basis()));
        });
        return found.<Outcome>map(it -> new Outcome.Done()).orElseGet(Outcome.Unknown::new);
    }

    /** Whether a unit is to be inspected more often than others. */
    @Transactional(readOnly = true)
    public boolean moreChecks(String unitCode) {
        return consequences.findByUnitCodeOrderById(unitCode).stream().anyMatch(
                it -> it.kind() == ConsequenceKind.MORE_CHECKS && it.isInForceOn(LocalDate.now(clock)));
    }
}
