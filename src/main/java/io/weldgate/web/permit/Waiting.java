package io.weldgate.web.permit;

import io.weldgate.process.ProcessView;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a permit waits for, whoever is to do it. */
@Component
class Waiting {

    private final ProcessView processes;
    private final MessageSource messages;

    Waiting(ProcessView processes, MessageSource messages) {
        this.processes = processes;
        this.messages = messages;
    }

    /** Elements in which a token waits are named like the forms of their tasks; called diagrams are left out. */
    List<String> of(String permitNo) {
        return processes.of(permitNo).stream().flatMap(drawing -> drawing.tokens().stream()).distinct()
                .map(this::name).filter(name -> !name.isEmpty()).toList();
    }

    private String name(String element) {
        String key = element.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage("task." + key, null, messages.getMessage("token." + key, null, "", locale), locale);
    }
}
