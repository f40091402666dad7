package io.weldgate.process;

import io.weldgate.form.FieldError;
import io.weldgate.decision.Permission;
import java.time.Instant;
import java.util.List;

/** What came of completing a task, or of another act on a permit. */
public sealed interface Completion {

    record Done() implements Completion {}

    /** The form was not accepted; nothing was changed. */
    record Invalid(List<FieldError> errors) implements Completion {}

    /** The rules refuse; only their decision was stored, and that it was tried. */
    record Refused(Permission.Refused refusal) implements Completion {}

    /** Someone, perhaps the same person, has completed it before. */
    record AlreadyDone(String by, Instant at) implements Completion {}

    /**
     * Nobody has completed it: the process took it back, as at a revocation.
     *
     * @param anew the id of the same task where it waits for the caller once more, as after a late signature; else null
     */
    record Gone(Instant at, String anew) implements Completion {}

    /** A colleague has claimed it. */
    record Taken(String by) implements Completion {}

    /** It was filled in longer ago than may be told late, or is a form that may not be told late at all. */
    record TooLate() implements Completion {}

    /** It may be seen, but is another's to do. */
    record NotYours() implements Completion {}

    /** There is none that this caller may see. */
    record Unknown() implements Completion {}
}
