package io.weldgate.decision;

import java.util.List;

/**
 * What two answers to the same question find differently.
 *
 * @param went found the first time only
 * @param came found the second time only
 */
public record Difference(List<Finding> went, List<Finding> came) {

    public static Difference between(List<Finding> then, List<Finding> now) {
        return new Difference(then.stream().filter(finding -> !now.contains(finding)).toList(),
                now.stream().filter(finding -> !then.contains(finding)).toList());
    }
}
