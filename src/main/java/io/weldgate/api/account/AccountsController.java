package io.weldgate.api.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.identity.AccountOutcome;
import io.weldgate.identity.AccountView;
import io.weldgate.identity.Administering;
import io.weldgate.identity.CorrectingAccounts;
import io.weldgate.identity.GivingRoles;
import io.weldgate.identity.Identities;
import io.weldgate.identity.MakingAccounts;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SecondStep;
import io.weldgate.identity.SignedIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Other people's accounts. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsController {

    private final Administering administering;
    private final MakingAccounts making;
    private final GivingRoles giving;
    private final CorrectingAccounts correcting;
    private final SecondStep step;
    private final Identities identities;

    AccountsController(Administering administering, MakingAccounts making, GivingRoles giving,
            CorrectingAccounts correcting, SecondStep step, Identities identities) {
        this.administering = administering;
        this.making = making;
        this.giving = giving;
        this.correcting = correcting;
        this.step = step;
        this.identities = identities;
    }

    @GetMapping
    Listed list(@RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size) {
        Page<AccountView> found = administering.list(administrator(), search, PageRequest.of(page, size));
        return new Listed(found.getTotalElements(), found.getContent());
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        return making.form(maker(), locale);
    }

    @PostMapping
    ResponseEntity<Handed> make(@RequestBody JsonNode body, Locale locale) {
        Handed handed = handed(making.make(maker(), new FilledIn(body), locale));
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + handed.account().account()))
                .cacheControl(CacheControl.noStore()).body(handed);
    }

    @GetMapping("/{account}")
    AccountView one(@PathVariable String account) {
        return administering.one(administrator(), account).orElseThrow(Problem::notFound).account();
    }

    @PostMapping("/{account}/disablement")
    AccountView disable(@PathVariable String account) {
        return done(administering.disable(administrator(), account));
    }

    @PostMapping("/{account}/enablement")
    AccountView enable(@PathVariable String account) {
        return done(administering.enable(administrator(), account));
    }

    @PostMapping("/{account}/sign-out")
    AccountView signOut(@PathVariable String account) {
        return done(administering.signOut(administrator(), account));
    }

    @PostMapping("/{account}/password-reset")
    ResponseEntity<Handed> resetPassword(@PathVariable String account) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(handed(administering.resetPassword(administrator(), account)));
    }

    @PostMapping("/{account}/second-factor-removal")
    AccountView removeFactor(@PathVariable String account) {
        return done(step.remove(administrator(), account));
    }

    @GetMapping("/{account}/roles")
    ObjectNode rolesForm(@PathVariable String account, Locale locale) {
        SignedIn by = administrator();
        administering.one(by, account).orElseThrow(Problem::notFound);
        return giving.form(by, account, locale).orElseThrow(NotAllowed::new);
    }

    @PostMapping("/{account}/roles")
    AccountView giveRoles(@PathVariable String account, @RequestBody JsonNode body, Locale locale) {
        return done(giving.give(administrator(), account, new FilledIn(body), locale));
    }

    @GetMapping("/{account}/particulars")
    ObjectNode particularsForm(@PathVariable String account, Locale locale) {
        SignedIn by = administrator();
        administering.one(by, account).orElseThrow(Problem::notFound);
        return correcting.form(by, account, locale).orElseThrow(NotAllowed::new);
    }

    @PostMapping("/{account}/particulars")
    AccountView correct(@PathVariable String account, @RequestBody JsonNode body, Locale locale) {
        return done(correcting.correct(administrator(), account, new FilledIn(body), locale));
    }

    private SignedIn administrator() {
        SignedIn who = identities.current();
        if (!Administering.mayLook(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    private SignedIn maker() {
        SignedIn who = identities.current();
        if (!Administering.mayMake(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    private static AccountView done(AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Done done) {
            return done.account();
        }
        throw refused(outcome);
    }

    private static Handed handed(AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Handed it) {
            return new Handed(it.account(), it.initialPassword(), it.until());
        }
        throw refused(outcome);
    }

    private static RuntimeException refused(AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Invalid invalid) {
            return Problem.invalid(invalid.errors());
        } else if (outcome instanceof AccountOutcome.LastOne) {
            return new Problem(HttpStatus.CONFLICT, "LAST_ADMINISTRATOR");
        }
        return outcome instanceof AccountOutcome.NotYours ? new NotAllowed() : Problem.notFound();
    }

    record Listed(long total, List<AccountView> accounts) {}

    /** @param until after which the password opens nothing */
    record Handed(AccountView account, String initialPassword, Instant until) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Handed[" + account.account() + "]";
        }
    }
}
