package io.weldgate.inspection;

import java.time.LocalDate;

/**
 * How many of those that should be inspected were (S1-57, S2).
 *
 * @param since first day that counts
 */
public record Coverage(Kind kind, LocalDate since, long all, long inspected) {

    public enum Kind { REPAIR_SHOPS, MOBILE_WELDERS }

    /** Of a hundred, rounded down; 100 where there are none. */
    public int percent() {
        return all == 0 ? 100 : (int) (inspected * 100 / all);
    }
}
