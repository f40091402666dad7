package io.weldgate.web.permit;

import io.weldgate.identity.Visiting;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the QR code on a printed permit opens, for anyone who checks it: is this paper true, and may there be fire now?
 * Whoever has the paper knows its number, which nobody can guess; he learns no more than stands on it.
 */
@Controller
class VerificationPage {

    private static final Set<PermitStatus> PERMITTING = EnumSet.of(PermitStatus.ISSUED, PermitStatus.WORKING);

    private final Permits permits;
    private final Party party;
    private final Visiting visiting;
    private final Clock clock;

    VerificationPage(Permits permits, Party party, Visiting visiting, Clock clock) {
        this.permits = permits;
        this.party = party;
        this.visiting = visiting;
        this.clock = clock;
    }

    @GetMapping("/v/{permitNo}")
    String show(@PathVariable String permitNo, Model model, HttpServletRequest request) {
        visiting.visit(request.getRemoteAddr());
        Permit permit = permits.findById(permitNo)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = clock.instant();
        model.addAttribute("permit", permit);
        model.addAttribute("party", party.of(permit));
        model.addAttribute("at", now);
        model.addAttribute("now", PERMITTING.contains(permit.status()) && within(permit, now));
        return "verification";
    }

    private static boolean within(Permit permit, Instant now) {
        return !now.isBefore(permit.work().windowFrom()) && now.isBefore(permit.work().windowUntil());
    }
}
