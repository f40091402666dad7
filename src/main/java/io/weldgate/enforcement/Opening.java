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
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes down what an officer has found, once however often it is sent. */
@Component
public class Opening {

    private final Discovering discovering;
    private final Cases cases;
    private final Locating locating;
    private final FormReading reading;
    private final FormText text;
    private final TransactionTemplate transaction;

    Opening(Discovering discovering, Cases cases, Locating locating, FormReading reading, FormText text,
            TransactionTemplate transaction) {
        this.discovering = discovering;
        this.cases = cases;
        this.locating = locating;
        this.reading = reading;
        this.text = text;
        this.transaction = transaction;
    }

    /** A case was opened, or the form was not accepted. */
    public sealed interface Opened {

        /** @param before whether it was opened already by what came under the same key */
        record Case(CaseFile file, boolean before) implements Opened {}

        record Invalid(List<FieldError> errors) implements Opened {}
    }

    /** @param scope of an officer of a department */
    public Opened open(Filled filled, Actor by, Scope scope, Locale locale) {
        Read<Discovery> read = filled.read(reading, Discovery.class, by, locale);
        if (read instanceof Read.Invalid<Discovery> invalid) {
            return new Opened.Invalid(invalid.and(form -> errors(form, scope, locale)));
        }
        Discovery form = ((Read.Valid<Discovery>) read).form();
        try {
            return transaction.execute(status -> before(form, by, locale)
                    .orElseGet(() -> open(form, by, scope, locale)));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return before(form, by, locale).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    /** Another violation under the same key is not taken for the one before, else it would be lost. */
    private Optional<Opened> before(Discovery form, Actor by, Locale locale) {
        return form.clientKey() == null ? Optional.empty()
                : cases.findByFoundByAndClientKey(by.account(), form.clientKey()).map(it -> it.tells(form)
                        ? new Opened.Case(it, true) : new Opened.Invalid(List.of(text.wrong("KEY_USED", Discovery.class,
                        "facts", locale, it.caseNo()))));
    }

    private Opened open(Discovery form, Actor by, Scope scope, Locale locale) {
        List<FieldError> errors = errors(form, scope, locale);
        return errors.isEmpty() ? new Opened.Case(discovering.discover(form, CaseSource.PATROL, null, by,
                scope.department()), false) : new Opened.Invalid(errors);
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
