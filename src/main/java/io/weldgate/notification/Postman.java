package io.weldgate.notification;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells and sends on threads of its own: whoever made something happen waits for none of it. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Informing informing;
    private final Delivering delivering;
    private final Notices notices;
    private final Letters letters;
    private final NotificationSettings settings;
    private final Clock clock;
    private final Walk telling;
    private final List<Walk> walks;
    private final AtomicBoolean roundIsDue = new AtomicBoolean();

    Postman(Informing informing, Delivering delivering, Notices notices, Letters letters, List<Messenger> messengers,
            NotificationSettings settings, Clock clock) {
        this.informing = informing;
        this.delivering = delivering;
        this.notices = notices;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
        this.walks = messengers.stream().filter(Messenger::ready).map(messenger -> new Walk(
                messenger.channel().name(), settings.couriers(), () -> send(messenger))).toList();
        this.telling = new Walk("notices", 1, this::tell);
    }

    @TransactionalEventListener
    void noted(Noting.Noted noted) {
        telling.go();
    }

    @Scheduled(fixedDelayString = "${weldgate.notification.round:PT2S}")
    void round() {
        roundIsDue.set(true);
        telling.go();
    }

    @Scheduled(fixedDelayString = "${weldgate.notification.prune-every:PT10M}")
    void prune() {
        Instant now = clock.instant();
        letters.forget(now.minus(settings.keepLetters()), settings.perRound());
        letters.forgetDead(now.minus(settings.keepDead()), settings.perRound());
        notices.forget(now.minus(settings.keep()), settings.perRound());
    }

    @PreDestroy
    void goHome() {
        telling.end();
        walks.forEach(Walk::end);
    }

    /** Deadlines come with time and ended tasks in numbers: what is to be done of both waits for the next round. */
    private void tell() {
        boolean round = roundIsDue.getAndSet(false);
        if (round) {
            each(informing.due(), informing::tellOfDeadline);
        }
        each(informing.untold(), informing::tell);
        walks.forEach(Walk::go);
        if (round) {
            informing.forgetEnded();
        }
    }

    private void send(Messenger messenger) {
        each(delivering.due(messenger.channel()), id -> delivering.take(id).ifPresent(parcel -> {
            try {
                messenger.carry(parcel);
            } catch (Exception e) {
                LOG.warn("letter {} not sent, attempt {}: {}", id, parcel.attempt(), e.getClass().getSimpleName());
                delivering.failed(parcel, e);
                return;
            }
            delivering.sent(parcel);
        }));
    }

    private static <I> void each(List<I> ids, Consumer<I> act) {
        for (I id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("{} is left for the next round: {}", id, e.toString());
            }
        }
    }
}
