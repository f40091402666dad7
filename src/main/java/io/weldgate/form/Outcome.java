package io.weldgate.form;

import java.time.Instant;
import java.util.List;

/** What came of an act on something that is on file. */
public sealed interface Outcome {

    record Done() implements Outcome {}

    record Invalid(List<FieldError> errors) implements Outcome {}

    /** Somebody else was first. */
    record EndedBefore(String by, Instant at) implements Outcome {}

    /** It may be seen, but is another's to do. */
    record NotYours() implements Outcome {}

    /** Not there, or not to be seen. */
    record Unknown() implements Outcome {}
}
