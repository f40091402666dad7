package io.weldgate.web.record;

import io.weldgate.decision.DailyHours;
import io.weldgate.decision.FactFields;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Must;
import io.weldgate.decision.Project;
import io.weldgate.decision.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what the rules were told, and what they compare it with, into the reader's words. */
@Component
public class FactWords {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String NOT_TOLD = "–";

    private final MessageSource messages;
    private final ZoneId zone;

    FactWords(MessageSource messages, @Value("${weldgate.zone}") ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String kind(String kind, Locale locale) {
        return text("fact." + kind, locale);
    }

    String field(String kind, String field, Locale locale) {
        return text("fact." + kind + "." + field, locale);
    }

    /** @param names of people, units and places, by their numbers and codes */
    String value(Fact fact, String field, Map<String, String> names, Locale locale) {
        return value(fact.getClass().getSimpleName(), field, FactFields.value(fact, field), names, locale);
    }

    String limit(String name, Locale locale) {
        return text("limit." + name, locale);
    }

    String limit(Object value, Locale locale) {
        return value("", "", value, Map.of(), locale);
    }

    /** What a field must be, as the end of a sentence. */
    String must(String kind, Must must, Map<String, String> names, Locale locale) {
        if (must.value() == null) {
            return text("must.told", locale);
        }
        String relation = "must." + must.relation() + (must.value() instanceof Temporal ? ".time" : "");
        return messages.getMessage(relation, new Object[] {value(kind, must.field(), must.value(), names, locale)},
                locale);
    }

    String value(String kind, String field, Object value, Map<String, String> names, Locale locale) {
        if (value == null) {
            return NOT_TOLD;
        } else if (value instanceof Collection<?> several) {
            return several.isEmpty() ? NOT_TOLD : several.stream()
                    .map(one -> value(kind, field, one, names, locale)).sorted().collect(Collectors.joining("、"));
        } else if (value instanceof Boolean truth) {
            return text(truth ? "fact.true" : "fact.false", locale);
        } else if (value instanceof Enum<?> word) {
            String key = word.getDeclaringClass().getSimpleName() + "." + word.name();
            return messages.getMessage("fact." + key, null, text("form." + key, locale), locale);
        } else if (value instanceof Instant at) {
            return SECOND.format(at.atZone(zone));
        } else if (value instanceof Window window) {
            return SECOND.format(window.from().atZone(zone)) + " – " + SECOND.format(window.until().atZone(zone));
        } else if (value instanceof DailyHours hours) {
            return hours.from() + " – " + hours.to();
        } else if (value instanceof Double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        } else if (value instanceof Project project) {
            return messages.getMessage("project", Stream.of(project.code(), project.approvedOn(), project.validTo(),
                    project.lastWeldedOn()).map(part -> part == null ? NOT_TOLD : part.toString()).toArray(), locale);
        } else if (value instanceof Duration || value instanceof Period) {
            return length(value, locale);
        }
        return word(kind, field, value.toString(), names, locale);
    }

    private String word(String kind, String field, String word, Map<String, String> names, Locale locale) {
        if (word.startsWith(FactFields.UNKNOWN)) {
            return NOT_TOLD;
        }
        if (names.containsKey(word)) {
            return names.get(word) + " (" + word + ")";
        }
        return messages.getMessage("fact." + kind + "." + field + "." + word, null, word, locale);
    }

    /** @param length a duration or a period */
    public String length(Object length, Locale locale) {
        long[] parts = length instanceof Period period
                ? new long[] {period.getYears(), period.getMonths(), period.getDays(), 0, 0, 0}
                : new long[] {0, 0, 0, ((Duration) length).toHours(), ((Duration) length).toMinutesPart(),
                    ((Duration) length).toSecondsPart()};
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                said.append(said.isEmpty() ? "" : " ").append(messages.getMessage("length." + i,
                        new Object[] {parts[i]}, locale));
            }
        }
        return said.isEmpty() ? "0" : said.toString();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, key, locale);
    }
}
