package io.weldgate.process;

import io.weldgate.process.TaskForm.Act;
import io.weldgate.process.TaskForm.Check;
import java.util.List;
import java.util.function.Consumer;

/** The form of an act: what is filled in, what more is checked of it, what it demands, and the diagram that is told. */
record ActForm<F extends Record>(Class<F> form, Check<F> check, Act<F> demand, Consumer<String> tell) {

    ActForm(Class<F> form, Act<F> demand, Consumer<String> tell) {
        this(form, (permitNo, filled, caller, locale) -> List.of(), demand, tell);
    }
}
