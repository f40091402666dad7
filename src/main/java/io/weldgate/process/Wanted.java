package io.weldgate.process;

import java.util.Locale;

/**
 * Which tasks a list is to show, and in what order; whatever is null or empty excludes nothing.
 *
 * @param unit unit code
 * @param site site code
 * @param key  kind of task, as its form's key
 * @param text anywhere in the permit's number, the machine, the work, or the names of unit and place
 */
public record Wanted(View view, String unit, String site, String key, Due due, String text, Sort sort) {

    public Wanted {
        view = view == null ? View.MINE : view;
        sort = sort == null ? Sort.DUE : sort;
        unit = blankToNull(unit);
        site = blankToNull(site);
        key = blankToNull(key);
        text = blankToNull(text);
    }

    public static Wanted everythingOf(View view) {
        return new Wanted(view, null, null, null, null, null, null);
    }

    public enum View {
        /** What the reader is to do, and what he may claim. */
        MINE,
        /** What colleagues have claimed. */
        TAKEN,
        /** All that waits within the reader's scope, whoever is to do it. */
        ALL
    }

    public enum Due { OVERDUE, SOON, TODAY, LATER }

    public enum Sort {
        DUE("T.DUE_DATE_ IS NULL, T.DUE_DATE_, T.CREATE_TIME_"),
        NEWEST("T.CREATE_TIME_ DESC"),
        PLACE("s.name, p.work_place, T.DUE_DATE_"),
        KIND("T.TASK_DEF_KEY_, T.DUE_DATE_ IS NULL, T.DUE_DATE_");

        private final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns + ", T.ID_";
        }
    }

    /** The id of the diagrams' element: it is named like its form. */
    String element() {
        StringBuilder element = new StringBuilder();
        for (String word : key.split("-")) {
            element.append(element.isEmpty() || word.isEmpty() ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return element.toString();
    }

    /** The other way round. */
    static String key(String element) {
        return element.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
