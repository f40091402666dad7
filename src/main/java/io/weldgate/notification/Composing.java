package io.weldgate.notification;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes mails. */
@Component
class Composing {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final String home;
    private final ZoneId zone;

    Composing(ITemplateEngine templates, MessageSource messages, @Value("${weldgate.public-url}") String home,
            @Value("${weldgate.zone}") ZoneId zone) {
        this.templates = templates;
        this.messages = messages;
        this.home = home.replaceFirst("/+$", "");
        this.zone = zone;
    }

    String sender(Locale locale) {
        return text("brand", locale);
    }

    /** One line, whatever people have written. */
    String subject(Parcel parcel) {
        String subject = parcel.digest() ? text("mail.digest", parcel.locale(), parcel.told().size())
                : parcel.told().get(0).title();
        return text("mail.subject", parcel.locale(), subject).replaceAll("\\s+", " ");
    }

    String plain(Parcel parcel) {
        Locale locale = parcel.locale();
        return parcel.told().stream()
                .map(it -> String.join("\n", it.title(), it.text(), when(it), home + it.path()))
                .collect(Collectors.joining("\n\n")) + "\n\n-- \n" + text("mail.why", locale) + "\n"
                + home + "/notices/preferences\n";
    }

    String html(Parcel parcel) {
        return templates.process("mail", new Context(parcel.locale(), Map.of("subject", subject(parcel),
                "lines", parcel.told().stream().map(it -> new Line(it, when(it), home + it.path())).toList(),
                "preferences", home + "/notices/preferences")));
    }

    private String when(Told told) {
        return MINUTE.format(told.happenedAt().atZone(zone));
    }

    private String text(String key, Locale locale, Object... words) {
        return messages.getMessage(key, words, locale);
    }

    record Line(Told told, String when, String link) {}
}
