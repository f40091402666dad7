package io.weldgate.api.notice;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.notification.Channel;
import io.weldgate.notification.Letter;
import io.weldgate.notification.LetterState;
import io.weldgate.notification.Letters;
import io.weldgate.notification.Resending;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mails and messages that could not be delivered, for the operator. */
@RestController
@RequestMapping("/api/v1/letters")
class LettersController {

    private final Letters letters;
    private final Resending resending;
    private final Callers callers;
    private final MessageSource messages;

    LettersController(Letters letters, Resending resending, Callers callers, MessageSource messages) {
        this.letters = letters;
        this.resending = resending;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping
    List<Undelivered> list(@RequestParam(defaultValue = "DEAD") LetterState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size, Locale locale) {
        callers.operator();
        return letters.findByStateOrderByIdDesc(state, PageRequest.of(page, size)).map(it -> Undelivered.of(it,
                messages.getMessage("letters.why." + it.why(), null, locale))).getContent();
    }

    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resend(@PathVariable long id) {
        if (!resending.resend(id, callers.operator())) {
            throw Problem.notFound();
        }
    }

    /** Without its content, which is its reader's. @param why what an operator can do about it, in his language */
    record Undelivered(long id, Channel channel, LetterState state, String account, int attempts, String error,
            String why, Instant madeAt, Instant endedAt) {

        static Undelivered of(Letter it, String why) {
            return new Undelivered(it.id(), it.channel(), it.state(), it.account(), it.attempts(), it.error(),
                    it.error() == null ? null : why, it.madeAt(), it.endedAt());
        }
    }
}
