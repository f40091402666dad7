package io.weldgate.inspection;

import io.weldgate.jurisdiction.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One item of a checklist.
 *
 * @param violations what may be found there, the usual one first
 * @param endsInCase whether what is found there ends in a case
 */
public record CheckItem(String code, Part part, Map<String, String> title, String clause, List<Violation> violations,
        boolean endsInCase) {

    /** Whether no inspection may leave it out. */
    public boolean isMandatory() {
        return part == Part.MANDATORY || part == Part.BODY;
    }

    public String title(Locale locale) {
        return title.get(Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "zh" : "en");
    }
}
