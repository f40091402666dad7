package io.weldgate.form;

import java.util.List;

/** What came of reading a filled-in form: the form, or everything that is wrong with it at once. */
public sealed interface Read<F extends Record> {

    record Valid<F extends Record>(F form) implements Read<F> {}

    /** @param errors at least one, in the order of the form's fields */
    record Invalid<F extends Record>(List<FieldError> errors) implements Read<F> {}
}
