package io.weldgate.sanction;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a proposal for the blacklist can be so. */
@Component
class CheckingBlacklist {

    private final People people;
    private final WorkUnits units;
    private final FormText text;
    private final Clock clock;

    CheckingBlacklist(People people, WorkUnits units, FormText text, Clock clock) {
        this.people = people;
        this.units = units;
        this.text = text;
        this.clock = clock;
    }

    /** Who is meant, and to which area he belongs; empty for a person of no unit. */
    record Subject(String code, String name, String areaCode) {}

    List<FieldError> errors(BlacklistForm form, Sanctioner by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Subject> meant = find(form);
        if (meant.isEmpty() || !by.scope().covers(null, meant.get().areaCode())) {
            errors.add(wrong("NO_SUCH_SUBJECT", "subject", locale));
        }
        if (form.lifetime() && !form.ground().allowsLifetime()) {
            errors.add(wrong("NOT_FOR_LIFE", "lifetime", locale));
        } else if (!form.lifetime() && form.ground().term() == null && form.endsOn() == null) {
            errors.add(wrong("TERM_MISSING", "endsOn", locale));
        }
        if (form.endsOn() != null && !form.endsOn().isAfter(LocalDate.now(clock))) {
            errors.add(wrong("ENDS_TOO_SOON", "endsOn", locale));
        }
        return errors;
    }

    /** Of a form without errors. */
    Subject whose(BlacklistForm form) {
        return find(form).orElseThrow();
    }

    private Optional<Subject> find(BlacklistForm form) {
        return form.subjectKind() == SubjectKind.UNIT
                ? units.findById(form.subject()).map(it -> new Subject(it.code(), it.name(), it.areaCode()))
                : people.findById(form.subject()).map(it -> new Subject(it.personNo(), it.name(), area(it)));
    }

    private String area(Person person) {
        return Optional.ofNullable(person.unitCode()).flatMap(units::findById).map(WorkUnit::areaCode).orElse("");
    }

    private FieldError wrong(String code, String field, Locale locale) {
        return text.wrong(code, BlacklistForm.class, field, locale);
    }
}
