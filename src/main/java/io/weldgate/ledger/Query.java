package io.weldgate.ledger;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody looks for in a register.
 *
 * @param text    the beginning of a code, or a part of a name, in whatever case; empty for everything
 * @param filters by the form's fields; an empty one does not count
 */
public record Query(String text, Map<String, String> filters) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]+");

    public Query {
        text = text == null ? "" : text.strip();
        filters = Map.copyOf(filters);
    }

    /** Whether it may be the beginning of a code; a part of a name may be anything. */
    boolean isCode() {
        return CODE.matcher(text).matches();
    }

    /** What is compared by {@code like … escape '!'}. */
    String pattern() {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
