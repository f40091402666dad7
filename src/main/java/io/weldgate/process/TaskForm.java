package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One kind of task form: the record that is filled in, what more is checked of it, the business act it means, and the
 * flags that route the token afterwards.
 */
record TaskForm<F extends Record>(Class<F> form, Check<F> check, Act<F> act, Function<F, Map<String, Object>> flags) {

    TaskForm(Class<F> form, Act<F> act, Function<F, Map<String, Object>> flags) {
        this(form, (permitNo, filled, caller, locale) -> List.of(), act, flags);
    }

    /** What the form's own constraints cannot tell. */
    interface Check<F> {

        List<FieldError> errors(String permitNo, F form, Caller caller, Locale locale);
    }

    /** A business act on a permit, which may be refused. */
    interface Act<F> {

        Permission perform(String permitNo, F form, Actor who);
    }
}
