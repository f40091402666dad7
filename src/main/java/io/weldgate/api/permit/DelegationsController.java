package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.identity.ApproverRole;
import io.weldgate.identity.Delegating;
import io.weldgate.identity.Delegating.Outcome;
import io.weldgate.identity.Delegation;
import io.weldgate.identity.Delegations;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who signs for whom. */
@RestController
@RequestMapping("/api/v1/delegations")
class DelegationsController {

    private final Delegating delegating;
    private final Delegations delegations;
    private final Identities identities;

    DelegationsController(Delegating delegating, Delegations delegations, Identities identities) {
        this.delegating = delegating;
        this.delegations = delegations;
        this.identities = identities;
    }

    @GetMapping
    List<Told> list(@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int most) {
        return delegations.list(identities.current().scope(), Limit.of(most)).stream().map(Told::of).toList();
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        return delegating.form(officer(), locale);
    }

    @PostMapping
    ResponseEntity<Told> delegate(@RequestBody JsonNode body, Locale locale) {
        Outcome outcome = delegating.delegate(new FilledIn(body), officer(), locale);
        if (outcome instanceof Outcome.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        Delegation made = ((Outcome.Done) outcome).delegation();
        return ResponseEntity.created(URI.create("/api/v1/delegations/" + made.id())).body(Told.of(made));
    }

    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id) {
        if (!delegating.revoke(id, officer())) {
            throw Problem.notFound();
        }
    }

    private SignedIn officer() {
        SignedIn who = identities.current();
        if (!Delegating.maySign(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    /** @param revokedAt null unless it was taken back */
    record Told(long id, ApproverRole role, String delegator, String delegate, Instant from, Instant until,
            String reason, Instant revokedAt) {

        static Told of(Delegation it) {
            return new Told(it.id(), it.role(), it.delegator(), it.delegate(), it.startsAt(), it.endsAt(), it.reason(),
                    it.revokedAt());
        }
    }
}
