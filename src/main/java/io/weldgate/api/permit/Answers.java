package io.weldgate.api.permit;

import io.weldgate.api.Problem;
import io.weldgate.process.Completion;
import org.springframework.http.HttpStatus;

/** Turns what came of an act into an answer: nothing where it was done, a problem where it was not. */
final class Answers {

    private Answers() {}

    static void done(Completion completion) {
        if (completion instanceof Completion.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        if (completion instanceof Completion.Refused refused) {
            throw Problem.refused(refused.refusal());
        }
        if (completion instanceof Completion.AlreadyDone done) {
            throw new Problem(HttpStatus.CONFLICT, "TASK_ALREADY_DONE", done.by(), done.at())
                    .with("by", done.by()).with("at", done.at());
        }
        if (completion instanceof Completion.Gone gone) {
            Problem problem = new Problem(HttpStatus.CONFLICT, "TASK_GONE").with("at", gone.at());
            throw gone.anew() == null ? problem : problem.with("taskId", gone.anew());
        }
        if (completion instanceof Completion.Taken taken) {
            throw new Problem(HttpStatus.CONFLICT, "TASK_TAKEN", taken.by()).with("by", taken.by());
        }
        if (completion instanceof Completion.NotYours) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_YOURS");
        }
        if (completion instanceof Completion.Unknown) {
            throw Problem.notFound();
        }
    }
}
