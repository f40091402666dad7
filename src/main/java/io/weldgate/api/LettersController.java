package io.weldgate.api;

import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.notification.Channel;
import io.weldgate.notification.Letter;
import io.weldgate.notification.LetterState;
import io.weldgate.notification.Letters;
import io.weldgate.notification.Resending;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
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
    private final Identities identities;

    LettersController(Letters letters, Resending resending, Identities identities) {
        this.letters = letters;
        this.resending = resending;
        this.identities = identities;
    }

    @GetMapping
    List<Undelivered> list(@RequestParam(defaultValue = "DEAD") LetterState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size) {
        operator();
        return letters.findByStateOrderByIdDesc(state, PageRequest.of(page, size)).map(Undelivered::of).getContent();
    }

    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resend(@PathVariable long id) {
        if (!resending.resend(id, operator().actor())) {
            throw Problem.notFound();
        }
    }

    private SignedIn operator() {
        SignedIn who = identities.current();
        if (!who.has(Role.ADMIN)) {
            throw new NotAllowed();
        }
        return who;
    }

    /** Without its content, which is its reader's. */
    record Undelivered(long id, Channel channel, LetterState state, String account, int attempts, String error,
            Instant madeAt, Instant endedAt) {

        static Undelivered of(Letter it) {
            return new Undelivered(it.id(), it.channel(), it.state(), it.account(), it.attempts(), it.error(),
                    it.madeAt(), it.endedAt());
        }
    }
}
