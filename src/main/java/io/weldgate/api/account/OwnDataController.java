package io.weldgate.api.account;

import io.weldgate.api.Problem;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.privacy.Consent;
import io.weldgate.privacy.Consenting;
import io.weldgate.privacy.Disclosing;
import io.weldgate.privacy.Erasing;
import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.OwnData;
import io.weldgate.privacy.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may do with his own data, and nobody with another's. */
@RestController
@RequestMapping("/api/v1/me")
class OwnDataController {

    private final Disclosing disclosing;
    private final Consenting consenting;
    private final Erasing erasing;
    private final Identities identities;
    private final MessageSource messages;

    OwnDataController(Disclosing disclosing, Consenting consenting, Erasing erasing, Identities identities,
            MessageSource messages) {
        this.disclosing = disclosing;
        this.consenting = consenting;
        this.erasing = erasing;
        this.identities = identities;
        this.messages = messages;
    }

    @GetMapping("/data")
    ResponseEntity<OwnData> data(Locale locale) {
        SignedIn who = identities.current();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(disclosing.of(who.personNo(), who.actor(), locale));
    }

    @GetMapping("/consents")
    List<Given> consents() {
        return consenting.of(identities.current().actor()).stream().map(OwnDataController::given).toList();
    }

    @PutMapping("/consents/{purpose}")
    Given give(@PathVariable Purpose purpose) {
        return given(consenting.give(purpose, identities.current().actor()));
    }

    /** Taken back; who had not given it gets 404. */
    @DeleteMapping("/consents/{purpose}")
    ResponseEntity<Void> withdraw(@PathVariable Purpose purpose) {
        if (!consenting.withdraw(purpose, identities.current().actor())) {
            throw Problem.notFound();
        }
        return ResponseEntity.noContent().build();
    }

    /** He was asked and does not agree. */
    @PostMapping("/consents/{purpose}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable Purpose purpose) {
        consenting.decline(purpose, identities.current().actor());
    }

    @PostMapping("/erasure")
    Erased erase(Locale locale) {
        SignedIn who = identities.current();
        Erasure done = erasing.erase(who.personNo(), who.actor());
        return new Erased(done.erased(), done.kept().stream().map(it -> new Stays(it.item(), it.reason(),
                messages.getMessage("erasure." + it.reason(), null, locale), it.until(), it.basis())).toList());
    }

    private static Given given(Consent consent) {
        return new Given(consent.purpose(), consent.textVersion(), consent.givenAt(), consent.withdrawnAt(),
                consent.declined());
    }

    /** @param declined asked at {@code givenAt}, and not given */
    record Given(Purpose purpose, String textVersion, Instant givenAt, Instant withdrawnAt, boolean declined) {}

    record Erased(List<Erasure.Item> erased, List<Stays> kept) {}

    /** @param why the reason in the reader's language */
    record Stays(Erasure.Item item, Erasure.Reason reason, String why, LocalDate until, String basis) {}
}
