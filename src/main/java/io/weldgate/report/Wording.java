package io.weldgate.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** How documents write times, places and terms: Chinese, with the English beside it where a term has one. */
@Component
class Wording {

    /** To be filled in by hand. */
    static final String BLANK_DAY = "　　　　年　　月　　日";
    static final String BLANK_TIME = "　　年　　月　　日　　时　　分";
    /** Named, it leaves all but the five signs of XML as they are. */
    private static final String UTF_8 = "UTF-8";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年MM月dd日 HH时mm分");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final ZoneId zone;

    Wording(MessageSource messages, @Value("${weldgate.zone}") ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String minute(Instant at) {
        return at == null ? BLANK_TIME : MINUTE.format(at.atZone(zone));
    }

    String day(Instant at) {
        return at == null ? BLANK_DAY : DAY.format(at.atZone(zone));
    }

    String day(LocalDate on) {
        return on == null ? BLANK_DAY : DAY.format(on);
    }

    String stamp(Instant at) {
        return at == null ? "" : SHORT.format(at.atZone(zone));
    }

    String window(Instant from, Instant until) {
        return "自 " + minute(from) + " 起\n至 " + minute(until) + " 止";
    }

    /** WGS-84 degrees; empty if unknown. */
    String position(Double latitude, Double longitude) {
        return latitude == null || longitude == null ? ""
                : String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }

    String chinese(String key) {
        return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }

    String english(String key) {
        return messages.getMessage(key, null, key, Locale.ENGLISH);
    }

    /** A sentence with what belongs into it. */
    String told(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String both(String key) {
        return chinese(key) + " " + messages.getMessage(key, null, key, Locale.ENGLISH);
    }

    /** A title for a cell that takes styled text, with small English below; never what people wrote. */
    String title(String key) {
        String english = messages.getMessage(key, null, key, Locale.ENGLISH);
        return HtmlUtils.htmlEscape(chinese(key), UTF_8) + "\n<style size=\"6\">" + HtmlUtils.htmlEscape(english, UTF_8)
                + "</style>";
    }

    /** Empty if nobody's. */
    String onBehalfOf(String name) {
        return name == null ? ""
                : messages.getMessage("document.onBehalfOf", new Object[] {name}, Locale.SIMPLIFIED_CHINESE);
    }

    /** The first of the keys that has a sentence; else the last of them. */
    String first(String... keys) {
        String last = keys[keys.length - 1];
        for (String key : keys) {
            String said = messages.getMessage(key, null, null, Locale.SIMPLIFIED_CHINESE);
            if (said != null) {
                return said;
            }
        }
        return last;
    }

    /** A name in public, of which only the ends are told: 张*国. */
    static String masked(String name) {
        int[] signs = name.codePoints().toArray();
        if (signs.length == 0) {
            return "";
        }
        String first = Character.toString(signs[0]);
        return signs.length < 3 ? first + "*"
                : first + "*".repeat(signs.length - 2) + Character.toString(signs[signs.length - 1]);
    }
}
