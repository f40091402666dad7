package io.weldgate.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Read;
import io.weldgate.keyring.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nothing is mailed to an address before somebody has opened the link that was mailed there: else a slip of the pen
 * would tell a stranger of our permits, and anybody could have somebody else written to.
 */
@Component
public class ProvingAddresses {

    private final Preferences preferences;
    private final Letters letters;
    private final Mailing mailing;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final Sealing sealing;
    private final Trail trail;
    private final NotificationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProvingAddresses(Preferences preferences, Letters letters, Mailing mailing, FormReading reading,
            FormSchemas schemas, Sealing sealing, Trail trail, NotificationSettings settings,
            ApplicationEventPublisher events, Clock clock) {
        this.preferences = preferences;
        this.letters = letters;
        this.mailing = mailing;
        this.reading = reading;
        this.schemas = schemas;
        this.sealing = sealing;
        this.trail = trail;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @param address masked; null where there is none */
    public record Mailbox(String address, boolean confirmed) {}

    @Transactional(readOnly = true)
    public Mailbox mailbox(String account) {
        Optional<Preference> found = preferences.findById(account);
        String address = found.map(Preference::wanted).orElse(null);
        return new Mailbox(address == null ? null : address.replaceFirst("^(.).*@", "$1***@"),
                found.filter(it -> it.pending() == null).isPresent() && address != null);
    }

    public ObjectNode form(Locale locale) {
        return schemas.schema(AddressForm.class, locale, Map.of());
    }

    /**
     * Somebody who administers an account names its owner's address. Whether he may, the caller has checked.
     *
     * @return what is wrong with it; empty where it was kept
     */
    @Transactional
    public List<FieldError> propose(String account, Filled filled, Actor by, Locale locale) {
        Read<AddressForm> read = filled.read(reading, AddressForm.class, by, locale);
        if (read instanceof Read.Invalid<AddressForm> invalid) {
            return invalid.errors();
        }
        Preference preference = preferences.findById(account).orElseGet(() -> new Preference(account, locale));
        propose(preference, ((Read.Valid<AddressForm>) read).form().address());
        preferences.save(preference);
        trail.changed(Entry.of("account:" + account, "notices.address_proposed", by));
        return List.of();
    }

    /** One that is not confirmed yet has its link sent again. */
    void propose(Preference preference, String address) {
        preference.wants(address == null || address.isBlank() ? null : address, clock.instant());
        if (preference.pending() != null && mailing.ready()) {
            letters.save(Letter.proving(preference.account(), clock.instant()));
            events.publishEvent(new Noting.Noted());
        }
    }

    /** @return whether it was the code of an address that still waits for it */
    @Transactional
    public boolean confirm(String account, String code) {
        Optional<Preference> found = preferences.lock(account).filter(it -> waits(it, code));
        found.ifPresent(it -> {
            it.confirmed();
            trail.changed(Entry.of("account:" + account, "notices.address_confirmed", new Actor(account, account)));
        });
        return found.isPresent();
    }

    /** The same without confirming it: programs that look at a mail before its reader does open its links, too. */
    @Transactional(readOnly = true)
    public boolean waits(String account, String code) {
        return preferences.findById(account).filter(it -> waits(it, code)).isPresent();
    }

    /** What the link holds: nobody makes it who has not our key. */
    String code(Preference it) {
        return sealing.mac("address\n" + it.account() + "\n" + it.pending() + "\n" + it.pendingAt()).replace('+', '-')
                .replace('/', '_').replace("=", "");
    }

    private boolean waits(Preference it, String code) {
        Instant oldest = clock.instant().minus(settings.confirmWithin());
        return it.pending() != null && it.pendingAt().isAfter(oldest) && MessageDigest.isEqual(
                code(it).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }
}
