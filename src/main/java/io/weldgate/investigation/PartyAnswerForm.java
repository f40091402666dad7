package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the party answers to the notice.
 *
 * @param words    the statement; why a hearing is asked for
 * @param document signed by him, as a waiver must be
 */
public record PartyAnswerForm(
        @NotNull @Example("STATEMENT") Answer answer,
        @Size(max = 2000) @Example("希望从轻 asks for leniency") String words,
        @FileId("DOCUMENT") String document) {

    /** What somebody says; silence is told by the clock. */
    public enum Answer {
        STATEMENT, HEARING, WAIVED;

        PartyAnswer meant() {
            return PartyAnswer.valueOf(name());
        }
    }
}
