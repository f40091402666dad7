package io.weldgate.web.inspection;

import io.weldgate.inspection.CheckItem;
import io.weldgate.jurisdiction.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One item of the checklist as the form draws it.
 *
 * @param answer what was chosen; empty where nothing was
 * @param photos file ids
 * @param error  null where nothing is wrong
 */
public record ShownItem(String code, String part, String title, String clause, boolean mandatory, boolean endsInCase,
        List<Violation> violations, String answer, String violation, String remark, List<String> photos,
        String error) {

    static ShownItem of(CheckItem item, Map<String, String[]> values, String error, Locale locale) {
        return new ShownItem(item.code(), item.part().name(), item.title(locale), item.clause(), item.isMandatory(),
                item.endsInCase(), item.violations(), first(values, "a-" + item.code()),
                first(values, "v-" + item.code()), first(values, "r-" + item.code()),
                Arrays.asList(values.getOrDefault("p-" + item.code(), new String[0])), error);
    }

    private static String first(Map<String, String[]> values, String name) {
        String[] found = values.getOrDefault(name, new String[0]);
        return found.length == 0 ? "" : found[0];
    }
}
