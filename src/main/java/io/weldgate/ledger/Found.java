package io.weldgate.ledger;

import java.util.List;
import java.util.Map;

/**
 * A page of a register.
 *
 * @param page    counted from 0
 * @param total   how many rows there are, counted up to a limit
 * @param more    whether there are more than that
 * @param hasNext whether one can leaf on
 */
public record Found(List<Row> rows, int page, int total, boolean more, boolean hasNext) {

    /**
     * @param values by the form's fields; personal ones are masked
     * @param cells  what the list's columns say in the reader's language
     */
    public record Row(String key, Map<String, Object> values, List<Cell> cells) {}
}
