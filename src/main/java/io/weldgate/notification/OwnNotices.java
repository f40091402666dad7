package io.weldgate.notification;

import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.Erasure.Item;
import io.weldgate.privacy.Erasure.Kept;
import io.weldgate.privacy.Erasure.Reason;
import io.weldgate.privacy.KeptElsewhere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is written to, of what he was told, and which letters went to him. */
@Component
class OwnNotices implements KeptElsewhere {

    private final Preferences preferences;
    private final Notices notices;
    private final Letters letters;
    private final Phrasing phrasing;
    private final NotificationSettings settings;
    private final Clock clock;

    OwnNotices(Preferences preferences, Notices notices, Letters letters, Phrasing phrasing,
            NotificationSettings settings, Clock clock) {
        this.preferences = preferences;
        this.notices = notices;
        this.letters = letters;
        this.phrasing = phrasing;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param unconfirmed given, and not written to before it is confirmed */
    record Written(String address, String unconfirmed, PreferencesForm preferences) {}

    record Sent(Channel channel, LetterState state, Instant madeAt, Instant endedAt) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        return Map.of("mail", preferences.findById(account)
                        .map(it -> new Written(it.address(), it.pending(), it.form())).stream().toList(),
                "notices", notices.list(account, false, Pageable.unpaged()).map(it -> phrasing.told(it, locale))
                        .getContent(),
                "letters", letters.findByAccountOrderById(account).stream()
                        .map(it -> new Sent(it.channel(), it.state(), it.madeAt(), it.endedAt())).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        int erased = letters.erase(account) + preferences.erase(account);
        LocalDate until = LocalDate.ofInstant(clock.instant().plus(settings.keep()), clock.getZone());
        return new Erasure(erased == 0 ? List.of() : List.of(Item.MAIL_ADDRESS), notices.existsByAccount(account)
                ? List.of(new Kept(Item.NOTICES, Reason.NOTICES_PASS, until, "")) : List.of());
    }
}
