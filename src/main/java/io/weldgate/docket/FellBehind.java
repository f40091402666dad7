package io.weldgate.docket;

import java.util.List;

/**
 * Something of a docket was not done in time, in the same transaction.
 *
 * @param step on its trail @param told groups one level up
 */
public record FellBehind(String docketNo, String step, List<String> told) {

    public FellBehind {
        told = List.copyOf(told);
    }
}
