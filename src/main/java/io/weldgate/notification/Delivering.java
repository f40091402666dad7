package io.weldgate.notification;

import io.weldgate.registry.Holders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives letters out to be sent and hears how that went. Who takes one holds it for the lease: no other node sends it
 * meanwhile, and if he dies it is sent after that.
 */
@Component
class Delivering {

    private final Letters letters;
    private final Preferences preferences;
    private final Phrasing phrasing;
    private final ProvingAddresses proving;
    private final Holders holders;
    private final NotificationSettings settings;
    private final Clock clock;

    Delivering(Letters letters, Preferences preferences, Phrasing phrasing, ProvingAddresses proving,
            Holders holders, NotificationSettings settings, Clock clock) {
        this.letters = letters;
        this.preferences = preferences;
        this.phrasing = phrasing;
        this.proving = proving;
        this.holders = holders;
        this.settings = settings;
        this.clock = clock;
    }

    List<Long> due(Channel channel) {
        return letters.findDue(channel, clock.instant(), Limit.of(settings.perRound()));
    }

    /** Empty where somebody else has it, or where nothing in it is news any more or its reader is gone. */
    @Transactional
    public Optional<Parcel> take(long letterId) {
        Instant now = clock.instant();
        return letters.claim(letterId, now).flatMap(letter -> {
            Optional<Preference> preference = preferences.findById(letter.account());
            Locale locale = preference.map(Preference::locale).orElse(Locale.CHINESE);
            String address = preference.map(letter.proving() ? Preference::pending : Preference::address).orElse(null);
            List<Told> news = letter.proving() ? question(preference, locale)
                    : letter.notices().stream().filter(it -> it.readAt() == null || it.kind().urgent())
                    .map(it -> phrasing.told(it, locale)).toList();
            boolean gone = !holders.of(List.of(letter.account())).contains(letter.account());
            if (gone || news.isEmpty() || letter.channel() == Channel.MAIL && address == null) {
                letter.ended(LetterState.DROPPED, now);
                return Optional.empty();
            }
            letter.taken(now, settings.lease());
            return Optional.of(new Parcel(letterId, letter.attempts(), letter.account(), address, locale, news,
                    letter.digest()));
        });
    }

    private List<Told> question(Optional<Preference> preference, Locale locale) {
        return preference.filter(it -> it.pending() != null).stream()
                .map(it -> phrasing.question(it.account(), proving.code(it), it.pendingAt(), locale)).toList();
    }

    @Transactional
    public void sent(Parcel parcel) {
        mine(parcel).ifPresent(letter -> letter.ended(LetterState.SENT, clock.instant()));
    }

    @Transactional
    public void failed(Parcel parcel, Exception cause) {
        Instant now = clock.instant();
        mine(parcel).ifPresent(letter -> letter.failed(Trouble.told(cause), letter.attempts() < settings.attempts()
                ? now.plus(settings.retryAfter(letter.attempts())) : null, now));
    }

    /** Unless the lease ran out meanwhile and another has taken it. */
    private Optional<Letter> mine(Parcel parcel) {
        return letters.hold(parcel.letterId()).filter(letter -> letter.state() == LetterState.WAITING
                && letter.attempts() == parcel.attempt());
    }
}
