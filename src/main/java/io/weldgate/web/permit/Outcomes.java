package io.weldgate.web.permit;

import io.weldgate.process.Completion;
import io.weldgate.web.Reasons;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Answers a posted form: what came of it decides the page. */
@Component
class Outcomes {

    private final Reasons reasons;
    private final Party party;

    Outcomes(Reasons reasons, Party party) {
        this.reasons = reasons;
        this.party = party;
    }

    /**
     * @param done  where to go when it is done
     * @param again draws the form once more as it was posted, with these errors
     */
    String to(Completion completion, String done, Function<List<io.weldgate.form.FieldError>, String> again,
            Model model, HttpServletResponse response, Locale locale) {
        if (completion instanceof Completion.Done) {
            return "redirect:" + done;
        } else if (completion instanceof Completion.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return again.apply(invalid.errors());
        } else if (completion instanceof Completion.Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("reasons", reasons.of(refused.refusal().findings(), locale));
            return again.apply(List.of());
        } else if (completion instanceof Completion.AlreadyDone before) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("by", party.name(before.by()));
            model.addAttribute("at", before.at());
            return "already-done";
        } else if (completion instanceof Completion.Taken taken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("by", party.name(taken.by()));
            return "taken";
        } else if (completion instanceof Completion.Gone gone) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("at", gone.at());
            model.addAttribute("anew", gone.anew());
            return "gone";
        }
        throw new ResponseStatusException(completion instanceof Completion.NotYours
                ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }
}
