package io.weldgate.enrolment;

import io.weldgate.form.FieldError;
import java.util.List;
import java.util.Set;

/** What came of an officer's act. */
public sealed interface Examination {

    record Done(Enrolment enrolment) implements Examination {}

    record Invalid(List<FieldError> errors) implements Examination {}

    /** The registers forbid it. @param remarks those that do */
    record Forbidden(Set<Remark> remarks) implements Examination {}

    /** Decided already, or not sent again yet. */
    record NotWaiting(Enrolment enrolment) implements Examination {}

    /** Not there, or not his. */
    record Unknown() implements Examination {}
}
