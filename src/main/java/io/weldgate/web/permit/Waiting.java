package io.weldgate.web.permit;

import io.weldgate.process.ProcessView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a permit waits for, whoever is to do it. */
@Component
class Waiting {

    private final ProcessView processes;
    private final MessageSource messages;
    private final Clock clock;

    Waiting(ProcessView processes, MessageSource messages, Clock clock) {
        this.processes = processes;
        this.messages = messages;
        this.clock = clock;
    }

    /** Elements in which a token waits are named like the forms of their tasks; called diagrams are left out. */
    List<Wait> of(String permitNo) {
        Map<String, Instant> timers = processes.timers(permitNo);
        return processes.of(permitNo).stream().flatMap(drawing -> drawing.tokens().stream()).distinct()
                .map(element -> wait(name(element), timers.get(element))).filter(it -> !it.name().isEmpty()).toList();
    }

    private Wait wait(String name, Instant until) {
        long left = until == null ? 0 : Duration.between(clock.instant(), until).toSeconds();
        return new Wait(name, until, Math.max(0, left));
    }

    private String name(String element) {
        String key = element.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage("task." + key, null, messages.getMessage("token." + key, null, "", locale), locale);
    }

    /**
     * @param until null where it takes somebody's act, and not only time
     * @param left  seconds until then
     */
    record Wait(String name, Instant until, long left) {}
}
