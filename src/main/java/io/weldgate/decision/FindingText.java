package io.weldgate.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a finding in plain words. Arguments that are words of the platform are translated, some of them as this finding
 * means them; instants are told by the clock on the wall, durations in minutes or seconds; everything else is said as
 * it stands.
 */
@Component
public class FindingText {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
    private static final Pattern DURATION = Pattern.compile("PT[\\dHMS.]+");
    private static final Locale RECORDS = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final ZoneId zone;

    @Autowired
    FindingText(MessageSource messages, LimitsBook limits) {
        this(messages, limits.zone());
    }

    /** @param zone of the clock on the wall */
    public FindingText(MessageSource messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    public String of(Finding finding, Locale locale) {
        Object[] arguments = finding.arguments().stream().map(argument -> plain(finding.code(), argument, locale)).toArray();
        return messages.getMessage("finding." + finding.code(), arguments, finding.code(), locale);
    }

    /** As it is written down where no reader has asked yet: records are kept in Chinese. */
    public String onRecord(Finding finding) {
        return of(finding, RECORDS);
    }

    /** The same of any sentence. @param message its key @param arguments said as those of a finding are */
    public String onRecord(String message, String... arguments) {
        return messages.getMessage(message,
                Stream.of(arguments).map(argument -> plain("", argument, RECORDS)).toArray(), RECORDS);
    }

    private String plain(String code, String argument, Locale locale) {
        if (INSTANT.matcher(argument).matches()) {
            return MINUTE.format(Instant.parse(argument).atZone(zone));
        }
        if (DURATION.matcher(argument).matches()) {
            return length(Duration.parse(argument), locale);
        }
        return messages.getMessage("finding." + code + "." + argument, null,
                messages.getMessage("finding.argument." + argument, null, argument, locale), locale);
    }

    private String length(Duration duration, Locale locale) {
        boolean minutes = duration.toSecondsPart() == 0;
        return messages.getMessage(minutes ? "finding.argument.minutes" : "finding.argument.seconds",
                new Object[] {String.valueOf(minutes ? duration.toMinutes() : duration.toSeconds())}, locale);
    }
}
