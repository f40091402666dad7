package io.weldgate.privacy;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.permit.KeepingPermits;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody agrees for himself, and takes it back as easily. */
@Component
public class Consenting {

    private final Consents consents;
    private final PrivacySettings settings;
    private final KeepingPermits keeping;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consenting(Consents consents, PrivacySettings settings, KeepingPermits keeping, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.settings = settings;
        this.keeping = keeping;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Consent> of(Actor who) {
        return consents.findByAccountOrderById(who.account());
    }

    /** The version of those by which people are asked today. */
    public String words() {
        return settings.textVersion();
    }

    /** What stands already, to the words of today, stands on. */
    @Transactional
    public Consent give(Purpose purpose, Actor who) {
        return gave(purpose, who, words(), clock.instant());
    }

    /** Who agreed before the platform knew him, to the words and at the time that he did; what he said since stands. */
    @Transactional
    public Consent gave(Purpose purpose, Actor who, String words, Instant at) {
        List<Consent> standing = consents.findByAccountAndPurposeAndWithdrawnAtIsNull(who.account(), purpose);
        return standing.stream().filter(it -> it.standsFor(words) || it.givenAt().isAfter(at)).findFirst()
                .orElseGet(() -> {
                    standing.forEach(it -> it.withdraw(clock.instant()));
                    trail.changed(Entry.of(who.account(), "consent.given", who).saying(purpose + " " + words));
                    return consents.save(new Consent(who.account(), purpose, words, at));
                });
    }

    /** What he has said last; who has been asked once is asked again only where the words he agreed to have changed. */
    @Transactional(readOnly = true)
    public Answer answer(Purpose purpose, Actor who) {
        return of(who).stream().filter(it -> it.purpose() == purpose).reduce((one, later) -> later)
                .map(this::answered).orElse(Answer.NOT_ASKED);
    }

    /** He was asked and does not agree; what stood is taken back by it. */
    @Transactional
    public void decline(Purpose purpose, Actor who) {
        if (!withdraw(purpose, who) && answer(purpose, who) == Answer.NOT_ASKED) {
            consents.save(Consent.declined(who.account(), purpose, settings.textVersion(), clock.instant()));
            trail.changed(Entry.of(who.account(), "consent.declined", who).saying(purpose + " "
                    + settings.textVersion()));
        }
    }

    private Answer answered(Consent last) {
        if (last.withdrawnAt() != null) {
            return Answer.NOT_GIVEN;
        }
        return last.standsFor(settings.textVersion()) ? Answer.GIVEN : Answer.NOT_ASKED;
    }

    /** How long what somebody tells in a permit is kept: with the permit, and as long as the trail. */
    public List<Period> kept() {
        return List.of(keeping.kept(), trail.kept());
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
