package io.weldgate.api;

import io.weldgate.decision.Finding;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts findings into the reader's words. */
@Component
class FindingAnswers {

    private final MessageSource messages;

    FindingAnswers(MessageSource messages) {
        this.messages = messages;
    }

    List<FindingAnswer> of(List<Finding> findings, Locale locale) {
        return findings.stream().map(it -> new FindingAnswer(it.code(), it.severity().name(), it.clause(),
                messages.getMessage("finding." + it.code(), it.arguments().toArray(), it.code(), locale))).toList();
    }
}
