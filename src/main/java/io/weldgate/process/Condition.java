package io.weldgate.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of the condition on an arrow.
 *
 * @param flag  null where the condition is more than a flag or a comparison: then it may hold and may not
 * @param value what the flag is compared with, {@code true} for a bare flag
 */
record Condition(String flag, String value, boolean negated) {

    private static final Pattern FLAG = Pattern.compile("[$#]\\{\\s*(?<not>not\\s+|!\\s*)?(?<flag>\\w+)\\s*}");
    private static final Pattern COMPARISON =
            Pattern.compile("[$#]\\{\\s*(?<flag>\\w+)\\s*(?<how>==|!=)\\s*"
                    + "(?:'(?<text>\\w+)'|\"(?<quoted>\\w+)\")\\s*}");

    static Condition of(String text) {
        Matcher flag = FLAG.matcher(text.trim());
        if (flag.matches()) {
            return new Condition(flag.group("flag"), "true", flag.group("not") != null);
        }
        Matcher comparison = COMPARISON.matcher(text.trim());
        if (comparison.matches()) {
            String with = comparison.group("text") == null ? comparison.group("quoted") : comparison.group("text");
            return new Condition(comparison.group("flag"), with, comparison.group("how").equals("!="));
        }
        return new Condition(null, null, false);
    }

    /**
     * Empty where it may hold and may not.
     *
     * @param followed the flags whose values are known; what is not among the values was never set
     */
    Optional<Boolean> holds(Map<String, String> values, Set<String> followed) {
        if (flag == null || !followed.contains(flag) || Answers.ANY.equals(values.get(flag))) {
            return Optional.empty();
        }
        return Optional.of(value.equals(values.get(flag)) != negated);
    }

    /** Notes what the flag must hold if the condition was met, so that the next question gets the same answer. */
    void assume(boolean met, Map<String, String> values, Set<String> followed) {
        if (flag == null || !followed.contains(flag)) {
            return;
        }
        if (met != negated) {
            values.put(flag, value);
        } else if (value.equals("true")) {
            values.put(flag, "false");
        }
    }
}
