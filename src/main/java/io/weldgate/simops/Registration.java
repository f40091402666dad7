package io.weldgate.simops;

import io.weldgate.decision.Permission;
import io.weldgate.form.FieldError;
import java.util.List;

/** What came of a registration or a cancellation. */
public sealed interface Registration {

    record Done(RegisteredWork work, Permission permission) implements Registration {}

    /** On file, but not in force. */
    record Refused(RegisteredWork work, Permission.Refused refusal) implements Registration {}

    record Invalid(List<FieldError> errors) implements Registration {}

    /** May be seen, but is another's to do. */
    record NotYours() implements Registration {}

    /** Not there, or not to be seen. */
    record Unknown() implements Registration {}

    /** Not in force any more. */
    record AlreadyOver(RegisteredWork work) implements Registration {}
}
