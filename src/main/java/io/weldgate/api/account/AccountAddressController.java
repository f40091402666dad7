package io.weldgate.api.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.form.FieldError;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import io.weldgate.notification.ProvingAddresses;
import io.weldgate.notification.ProvingAddresses.Mailbox;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mail address of somebody else's account; its owner confirms it. */
@RestController
@RequestMapping("/api/v1/accounts/{account}/address")
class AccountAddressController {

    private final Administering administering;
    private final ProvingAddresses proving;
    private final Identities identities;

    AccountAddressController(Administering administering, ProvingAddresses proving, Identities identities) {
        this.administering = administering;
        this.proving = proving;
        this.identities = identities;
    }

    @GetMapping
    ObjectNode form(@PathVariable String account, Locale locale) {
        manager(account);
        return proving.form(locale);
    }

    @PostMapping
    Mailbox propose(@PathVariable String account, @RequestBody JsonNode body, Locale locale) {
        SignedIn by = manager(account);
        List<FieldError> errors = proving.propose(account, new FilledIn(body), by.actor(), locale);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return proving.mailbox(account);
    }

    private SignedIn manager(String account) {
        SignedIn by = identities.current();
        if (!Administering.mayLook(by)) {
            throw new NotAllowed();
        }
        if (!administering.one(by, account).orElseThrow(Problem::notFound).manage()) {
            throw new NotAllowed();
        }
        return by;
    }
}
