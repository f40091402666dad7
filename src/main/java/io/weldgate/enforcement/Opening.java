package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.registry.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what an officer has found. */
@Component
@Transactional
public class Opening {

    private final Discovering discovering;
    private final Locating locating;
    private final FormReading reading;
    private final FormText text;

    Opening(Discovering discovering, Locating locating, FormReading reading, FormText text) {
        this.discovering = discovering;
        this.locating = locating;
        this.reading = reading;
        this.text = text;
    }

    /** A case was opened, or the form was not accepted. */
    public sealed interface Opened {

        record Case(CaseFile file) implements Opened {}

        record Invalid(List<FieldError> errors) implements Opened {}
    }

    /** @param scope of an officer of a department */
    public Opened open(Filled filled, Actor by, Scope scope, Locale locale) {
        Read<Discovery> read = filled.read(reading, Discovery.class, by, locale);
        if (read instanceof Read.Invalid<Discovery> invalid) {
            return new Opened.Invalid(invalid.and(form -> errors(form, scope, locale)));
        }
        Discovery form = ((Read.Valid<Discovery>) read).form();
        List<FieldError> errors = errors(form, scope, locale);
        return errors.isEmpty() ? new Opened.Case(discovering.discover(form, CaseSource.PATROL, null, by,
                scope.department())) : new Opened.Invalid(errors);
    }

    private List<FieldError> errors(Discovery form, Scope scope, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (filled(form.machine()) && locating.machine(form.machine())
                .filter(it -> locating.isWithin(it.unitCode(), scope)).isEmpty()) {
            errors.add(text.wrong("NO_SUCH_MACHINE", Discovery.class, "machine", locale));
        }
        if (filled(form.unitCode()) && locating.unit(form.unitCode())
                .filter(it -> locating.isWithin(it.code(), scope)).isEmpty()) {
            errors.add(text.wrong("NO_SUCH_UNIT", Discovery.class, "unitCode", locale));
        }
        return errors;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
