package io.weldgate.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** How the post stands. Always up: that nobody can be written to keeps nobody from his work. */
@Component
class PostHealthIndicator extends AbstractHealthIndicator {

    private final List<Messenger> messengers;
    private final Letters letters;

    PostHealthIndicator(List<Messenger> messengers, Letters letters) {
        this.messengers = messengers;
        this.letters = letters;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        messengers.forEach(it -> health.withDetail(it.channel().name().toLowerCase(Locale.ROOT), it.ready()
                ? Map.of("waiting", letters.countByChannelAndState(it.channel(), LetterState.WAITING),
                        "failing", letters.countByChannelAndStateAndErrorIsNotNull(it.channel(), LetterState.WAITING),
                        "dead", letters.countByChannelAndState(it.channel(), LetterState.DEAD))
                : "not configured"));
    }
}
