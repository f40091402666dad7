package io.weldgate.ledger;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody looks for in a register.
 *
 * @param text    the beginning of a code, or a part of a name; empty for everything
 * @param filters by the form's fields; an empty one does not count
 */
public record Query(String text, Map<String, String> filters) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]+");

    public Query {
        text = text == null ? "" : text.strip();
        filters = Map.copyOf(filters);
    }

    /** Whether the beginning of a code is searched for, which an index answers; anything else is part of a name. */
    boolean isCode() {
        return CODE.matcher(text).matches();
    }

    /** What is compared by {@code like … escape '!'}. */
    String pattern() {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return isCode() ? literal : "%" + literal;
    }
}
