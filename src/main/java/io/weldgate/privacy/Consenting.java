package io.weldgate.privacy;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody agrees for himself, and takes it back as easily. */
@Component
public class Consenting {

    private final Consents consents;
    private final PrivacySettings settings;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consenting(Consents consents, PrivacySettings settings, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.settings = settings;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Consent> of(Actor who) {
        return consents.findByAccountOrderById(who.account());
    }

    /** What stands already, to the words of today, stands on. */
    @Transactional
    public Consent give(Purpose purpose, Actor who) {
        List<Consent> standing = consents.findByAccountAndPurposeAndWithdrawnAtIsNull(who.account(), purpose);
        return standing.stream().filter(it -> it.textVersion().equals(settings.textVersion())).findFirst()
                .orElseGet(() -> {
                    standing.forEach(it -> it.withdraw(clock.instant()));
                    trail.changed(Entry.of(who.account(), "consent.given", who).saying(purpose + " "
                            + settings.textVersion()));
                    return consents.save(new Consent(who.account(), purpose, settings.textVersion(), clock.instant()));
                });
    }

    /** @return whether there was one */
    @Transactional
    public boolean withdraw(Purpose purpose, Actor who) {
        List<Consent> standing = consents.findByAccountAndPurposeAndWithdrawnAtIsNull(who.account(), purpose);
        standing.forEach(it -> it.withdraw(clock.instant()));
        if (!standing.isEmpty()) {
            trail.changed(Entry.of(who.account(), "consent.withdrawn", who).saying(purpose.name()));
            events.publishEvent(new ConsentWithdrawn(who.account(), purpose));
        }
        return !standing.isEmpty();
    }
}
