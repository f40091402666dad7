package io.weldgate.tipoff;

import io.weldgate.form.FieldError;
import java.util.List;

/** What came of a report. */
public sealed interface Received {

    /** @param code for its reporter alone */
    record Done(String code, String docketNo) implements Received {}

    record Invalid(List<FieldError> errors) implements Received {}
}
