package io.weldgate.ledger;

import java.util.Map;

/**
 * What somebody looks for in a register.
 *
 * @param text    the beginning of a code, or a part of a name; empty for everything
 * @param filters by the form's fields; an empty one does not count
 */
public record Query(String text, Map<String, String> filters) {

    public Query {
        text = text == null ? "" : text.strip();
        filters = Map.copyOf(filters);
    }
}
