package io.weldgate.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a register's rows lie, as pieces of JPQL in which the row is {@code e}. They are constants of the code; what
 * users send is only ever bound to a parameter.
 *
 * @param from     the entity, with the joins that the other pieces need
 * @param key      of the row
 * @param unit     whose row it is; null where no unit has such rows
 * @param area     where the row belongs
 * @param codes    what a search by a code's beginning looks at
 * @param name     the form's field that a search by a word looks into; null where the words are another register's
 * @param filters  by the name of the form's field
 */
public record Shape(String from, String key, String unit, String area, List<String> codes, String name,
        Map<String, Filter> filters) {

    /** How a row's area is told where the row says its unit alone. */
    static final String AREA_OF_UNIT = "u.areaCode";
    private static final Pattern OWNER = Pattern.compile(" (left )?join WorkUnit u on .*");

    /**
     * The same question put so that the database goes through the rows in their order and looks up each one's area on
     * the way. By a join it would rather begin with the units, gather all their rows and sort them: right for a small
     * area, and slow where most rows lie in the area and only the first are wanted.
     */
    String rowByRow(String where) {
        return OWNER.matcher(from).replaceFirst("") + " where " + where.replace(AREA_OF_UNIT,
                "(select u.areaCode from WorkUnit u where u.code = " + unit + ")");
    }

    /** @param type a string is compared whole, or from its beginning where it is an area's code */
    public record Filter(String path, Class<?> type, boolean prefix) {

        public static Filter of(String path, Class<?> type) {
            return new Filter(path, type, false);
        }

        public static Filter area(String path) {
            return new Filter(path, String.class, true);
        }
    }

    public static Map<String, Filter> filters(Object... namesAndFilters) {
        Map<String, Filter> filters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFilters.length; i += 2) {
            filters.put((String) namesAndFilters[i], (Filter) namesAndFilters[i + 1]);
        }
        return filters;
    }
}
