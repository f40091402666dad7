package io.weldgate.identity;

import io.weldgate.form.FieldError;
import java.time.Instant;
import java.util.List;

/** What came of an act on an account. */
public sealed interface AccountOutcome {

    record Done(AccountView account) implements AccountOutcome {}

    /**
     * There is a password that somebody must be told; it is not kept.
     *
     * @param until after which it opens nothing
     */
    record Handed(AccountView account, String initialPassword, Instant until) implements AccountOutcome {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Handed[" + account.account() + "]";
        }
    }

    record Invalid(List<FieldError> errors) implements AccountOutcome {}

    /** It can be seen, but this is not his to do. */
    record NotYours() implements AccountOutcome {}

    /** Nobody would be left to do an administrator's work. */
    record LastOne() implements AccountOutcome {}

    /** It is not there, or not to be seen. */
    record Unknown() implements AccountOutcome {}
}
