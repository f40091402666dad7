package io.weldgate.inspection;

import io.weldgate.form.FieldError;
import java.util.List;

/** What came of recording an inspection. */
public sealed interface Concluded {

    /** @param before whether it was recorded before, by the same inspector under the same key */
    record Done(Inspection inspection, boolean before) implements Concluded {}

    record Invalid(List<FieldError> errors) implements Concluded {}
}
