package io.weldgate.api.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.form.FieldError;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.notification.Notices;
import io.weldgate.notification.Phrasing;
import io.weldgate.notification.PreferencesForm;
import io.weldgate.notification.ProvingAddresses;
import io.weldgate.notification.Preferring;
import io.weldgate.notification.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller is told of, and how he wants to be told. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticesController {

    private final Notices notices;
    private final Phrasing phrasing;
    private final Preferring preferring;
    private final ProvingAddresses proving;
    private final Identities identities;
    private final Clock clock;

    NoticesController(Notices notices, Phrasing phrasing, Preferring preferring,
            ProvingAddresses proving, Identities identities, Clock clock) {
        this.notices = notices;
        this.phrasing = phrasing;
        this.preferring = preferring;
        this.proving = proving;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping
    Listed list(@RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, Locale locale) {
        String account = identities.current().account();
        Page<Told> found = notices.list(account, unread, PageRequest.of(page, size))
                .map(notice -> phrasing.told(notice, locale));
        return new Listed(found.getContent(), page, size, found.getTotalElements(),
                notices.countByAccountAndReadAtIsNull(account));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id) {
        String account = identities.current().account();
        if (!notices.existsByIdAndAccount(id, account)) {
            throw Problem.notFound();
        }
        notices.read(id, account, clock.instant());
    }

    /** @param upTo id of the newest that the reader has seen: what came since stays unread */
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@RequestParam(defaultValue = "9223372036854775807") long upTo) {
        notices.readAll(identities.current().account(), upTo, clock.instant());
    }

    @GetMapping("/preferences")
    Preferred preferences(Locale locale) {
        String account = identities.current().account();
        return new Preferred(preferring.mails(), proving.mailbox(account).confirmed(), preferring.of(account, locale));
    }

    @GetMapping("/preferences/form")
    ObjectNode form(Locale locale) {
        SignedIn who = identities.current();
        return preferring.form(who.account(), who.roleNames(), locale);
    }

    @PutMapping("/preferences")
    Preferred prefer(@RequestBody JsonNode body, Locale locale) {
        SignedIn who = identities.current();
        List<FieldError> errors = preferring.prefer(new FilledIn(body), who.actor(), who.roleNames(), locale);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return preferences(locale);
    }

    /** With the code of the link that was mailed to the address. */
    @PostMapping("/preferences/address")
    Preferred confirm(@Valid @RequestBody Code code, Locale locale) {
        if (!proving.confirm(identities.current().account(), code.code())) {
            throw Problem.notFound();
        }
        return preferences(locale);
    }

    record Code(@NotNull String code) {

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    record Listed(List<Told> items, int page, int size, long total, long unread) {}

    /**
     * @param mails     whether this installation mails at all
     * @param confirmed whether the address given last has proved to be his: before, nothing is mailed there
     */
    record Preferred(boolean mails, boolean confirmed, PreferencesForm preferences) {}
}
