package io.weldgate.notification;

import io.weldgate.operating.Figures;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.springframework.stereotype.Component;

/** The queue of letters, as {@link PostHealthIndicator} tells it. */
@Component
class PostFigures {

    private final Figures figures;

    PostFigures(Figures figures, Letters letters) {
        this.figures = figures;
        for (Channel channel : Channel.values()) {
            ask(channel, "waiting", () -> letters.countByChannelAndState(channel, LetterState.WAITING));
            ask(channel, "failing",
                    () -> letters.countByChannelAndStateAndErrorIsNotNull(channel, LetterState.WAITING));
            ask(channel, "dead", () -> letters.countByChannelAndState(channel, LetterState.DEAD));
        }
    }

    private void ask(Channel channel, String state, DoubleSupplier count) {
        figures.ask("weldgate.letters", count, "channel", channel.name().toLowerCase(Locale.ROOT), "state", state);
    }
}
