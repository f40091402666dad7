package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import io.weldgate.rectification.Days;
import io.weldgate.rectification.OrderForm;
import io.weldgate.rectification.Rectifying;
import io.weldgate.rectification.ReinspectionForm;
import io.weldgate.rectification.RemovalForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task forms of rectification. */
@Component
class RectificationForms implements FormsOf {

    private final Rectifying rectifying;
    private final Days days;

    RectificationForms(Rectifying rectifying, Days days) {
        this.rectifying = rectifying;
        this.days = days;
    }

    @Override
    public Map<String, TaskForm<?>> forms() {
        return Map.of(
                "rectify-hazard", new TaskForm<>(RemovalForm.class, done(rectifying::report), form -> Map.of()),
                "reinspect-hazard", new TaskForm<>(ReinspectionForm.class, this::wrong, done(rectifying::reinspect),
                        form -> Map.of(RectificationWords.REMOVAL, form.found().name())),
                "order-rectification", new TaskForm<>(OrderForm.class,
                        (docketNo, form, caller, locale) -> days.wrong(form.dueOn(), OrderForm.class, locale),
                        done(rectifying::order), form -> Map.of()));
    }

    @Override
    public Map<String, Object> examples(String key, String docketNo) {
        return Map.of("dueOn", days.longest().toString());
    }

    /** Only what is not removed needs a new last day. */
    private List<FieldError> wrong(String docketNo, ReinspectionForm form, Caller caller, Locale locale) {
        return form.isRemoved() ? List.of() : days.wrong(form.dueOn(), ReinspectionForm.class, locale);
    }

    /** They need no verdict: who may do it is the task's business. */
    private static <F extends Record> TaskForm.Act<F> done(Deed<F> deed) {
        return (docketNo, form, who) -> {
            deed.of(docketNo, form, who);
            return new Permission.Granted(null, List.of());
        };
    }

    private interface Deed<F> {

        void of(String docketNo, F form, Actor who);
    }
}
