package io.weldgate.tipoff;

import java.util.List;

/** A report is not dealt with in time. @param step on the trail @param told groups one level up */
public record TipOffLate(String docketNo, String step, List<String> told) {

    public TipOffLate {
        told = List.copyOf(told);
    }
}
