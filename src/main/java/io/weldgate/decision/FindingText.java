package io.weldgate.decision;

import io.weldgate.audit.Saying;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern DURATION = Pattern.compile("PT[\\dHMS.]+");
    private static final String FAMILY = "finding.";
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
        return of(finding, Map.of(), locale);
    }

    /** @param names said before the numbers and codes that stand for them */
    public String of(Finding finding, Map<String, String> names, Locale locale) {
        return said(FAMILY + finding.code(), finding.arguments().stream()
                .map(it -> names.containsKey(it) && isCode(it, locale) ? names.get(it) + " (" + it + ")" : it).toList(),
                finding.code(), locale);
    }

    /** Neither a measure nor a word of the platform, which a code in a register may equal. */
    private boolean isCode(String argument, Locale locale) {
        return !NUMBER.matcher(argument).matches()
                && messages.getMessage("finding.argument." + argument, null, null, locale) == null;
    }

    /** What is kept of a finding where no reader has asked yet. */
    public static Saying kept(Finding finding) {
        return new Saying(FAMILY + finding.code(), finding.arguments());
    }

    /** A text as its reader has it, with every sentence of the platform's own in his words; null stays null. */
    public String told(String text, Locale locale) {
        return Saying.told(text, saying -> said(saying.message(), saying.arguments(), saying.message(), locale));
    }

    private String said(String message, List<String> arguments, String otherwise, Locale locale) {
        String said = messages.getMessage(message,
                arguments.stream().map(argument -> plain(message, argument, locale)).toArray(), null, locale);
        return said == null ? otherwise : said;
    }

    private String plain(String message, String argument, Locale locale) {
        try {
            if (INSTANT.matcher(argument).matches()) {
                return MINUTE.format(Instant.parse(argument).atZone(zone));
            }
            if (DURATION.matcher(argument).matches()) {
                return length(Duration.parse(argument), locale);
            }
        } catch (DateTimeException somebodyTypedIt) {
            return argument;
        }
        return messages.getMessage(message + "." + argument, null,
                messages.getMessage("finding.argument." + argument, null, argument, locale), locale);
    }

    private String length(Duration duration, Locale locale) {
        boolean minutes = duration.toSecondsPart() == 0;
        return messages.getMessage(minutes ? "finding.argument.minutes" : "finding.argument.seconds",
                new Object[] {String.valueOf(minutes ? duration.toMinutes() : duration.toSeconds())}, locale);
    }
}
