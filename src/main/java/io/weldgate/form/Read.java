package io.weldgate.form;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of reading a filled-in form: the form, or everything that is wrong with it at once. */
public sealed interface Read<F extends Record> {

    record Valid<F extends Record>(F form) implements Read<F> {}

    /**
     * @param errors at least one, in the order of the form's fields
     * @param rest   what can be said of the rest, the wrong fields left out; null where nothing can
     */
    record Invalid<F extends Record>(List<FieldError> errors, F rest) implements Read<F> {

        public Invalid(List<FieldError> errors) {
            this(errors, null);
        }

        /** With what is wrong with the rest, so that everything is told at once. */
        public List<FieldError> and(Function<F, List<FieldError>> check) {
            Set<String> told = errors.stream().map(FieldError::field).collect(Collectors.toSet());
            return rest == null ? errors : Stream.concat(errors.stream(), check.apply(rest).stream()
                    .filter(error -> !told.contains(error.field()))).toList();
        }
    }
}
