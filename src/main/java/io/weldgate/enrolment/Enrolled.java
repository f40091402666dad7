package io.weldgate.enrolment;

import io.weldgate.form.FieldError;
import java.util.List;

/** What came of a step of somebody's enrolment. */
public sealed interface Enrolled {

    record Done(Enrolment enrolment) implements Enrolled {}

    record Invalid(List<FieldError> errors) implements Enrolled {}

    /** Nothing was begun, or it has been sent already. */
    record NotOpen() implements Enrolled {}
}
