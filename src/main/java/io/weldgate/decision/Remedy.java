package io.weldgate.decision;

import java.util.List;

/**
 * What would have to be otherwise for a finding not to be made.
 *
 * @param known whether it is written down at all, for the finding of a rule may be younger than the book
 * @param ways  each is enough by itself; empty where nothing would help
 */
public record Remedy(Finding finding, boolean known, List<Way> ways) {

    /** Whether nobody at the work place can bring it about. */
    public boolean isBeyond() {
        return known && ways.stream().allMatch(Way::beyond);
    }

    /** @param changes all of them together */
    public record Way(boolean beyond, List<Change> changes) {}
}
