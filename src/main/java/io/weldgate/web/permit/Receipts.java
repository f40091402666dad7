package io.weldgate.web.permit;

import io.weldgate.form.FieldError;
import io.weldgate.process.Caller;
import io.weldgate.process.Completion;
import io.weldgate.web.Reasons;
import io.weldgate.web.Shown;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells a phone what became of a form it had kept. */
@Component
class Receipts {

    private final Reasons reasons;
    private final Party party;
    private final Shown shown;
    private final MessageSource messages;

    Receipts(Reasons reasons, Party party, Shown shown, MessageSource messages) {
        this.reasons = reasons;
        this.party = party;
        this.shown = shown;
        this.messages = messages;
    }

    /** @param next where to go on if it was done */
    ResponseEntity<Receipt> of(Completion completion, String next, Caller caller, Locale locale) {
        if (completion instanceof Completion.Done) {
            return answer(HttpStatus.OK, "DONE", List.of(), next);
        } else if (completion instanceof Completion.Invalid invalid) {
            return answer(HttpStatus.UNPROCESSABLE_ENTITY, "INVALID",
                    invalid.errors().stream().map(FieldError::message).toList(), next);
        } else if (completion instanceof Completion.Refused refused) {
            return answer(HttpStatus.CONFLICT, "REFUSED", reasons.of(refused.refusal().findings(), locale).stream()
                    .map(Reasons.Reason::sentence).toList(), next);
        } else if (completion instanceof Completion.AlreadyDone done) {
            boolean mine = caller.actor().account().equals(done.by());
            return answer(HttpStatus.CONFLICT, mine ? "DONE_BEFORE" : "DONE_BY_ANOTHER", List.of(text("already.by",
                    locale, party.name(done.by()), shown.second(done.at()))), "/");
        } else if (completion instanceof Completion.Gone gone) {
            return answer(HttpStatus.CONFLICT, "GONE",
                    List.of(text("gone.meaning", locale, shown.second(gone.at()))),
                    gone.anew() == null ? "/" : "/tasks/" + gone.anew());
        } else if (completion instanceof Completion.TooLate) {
            return answer(HttpStatus.CONFLICT, "TOO_LATE", List.of(text("unsent.too-late", locale)), next);
        }
        return completion instanceof Completion.NotYours
                ? answer(HttpStatus.FORBIDDEN, "NOT_YOURS", List.of(text("task.not-yours", locale)), next)
                : answer(HttpStatus.NOT_FOUND, "UNKNOWN", List.of(text("error.404.todo", locale)), "/");
    }

    private static ResponseEntity<Receipt> answer(HttpStatus status, String outcome, List<String> why, String next) {
        return ResponseEntity.status(status).body(new Receipt(outcome, why, next));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /**
     * @param outcome DONE, DONE_BEFORE (by the same person: a repetition), DONE_BY_ANOTHER, INVALID, REFUSED, GONE,
     *                TOO_LATE, NOT_YOURS or UNKNOWN
     * @param reasons in the reader's words
     */
    record Receipt(String outcome, List<String> reasons, String next) {}
}
