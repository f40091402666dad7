package io.weldgate.tipoff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A row of {@code rules/rewards.csv}, or what a local one leaves of the country's.
 *
 * @param percent of the fine; null where it is not measured by it
 * @param each    yuan for each death that was concealed
 * @param staff   percent more for somebody of the unit itself
 * @param named   whether anonymous reporters are not paid
 * @param until   last day; null while it goes on
 */
record RewardRule(String area, Matter matter, BigDecimal percent, BigDecimal min, BigDecimal max, BigDecimal each,
        BigDecimal staff, Boolean named, String basis, LocalDate from, LocalDate until) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEN = 2;

    boolean isInForce(String areaCode, Matter asked, LocalDate day) {
        return matter == asked && areaCode.startsWith(area) && !from.isAfter(day)
                && (until == null || !until.isBefore(day));
    }

    /** What this one says, and where it says nothing what the other does. */
    RewardRule over(RewardRule other) {
        return new RewardRule(area, matter, or(percent, other.percent), or(min, other.min), or(max, other.max),
                or(each, other.each), or(staff, other.staff), or(named, other.named), basis, from, until);
    }

    /**
     * In yuan. The bonus comes before the limits, which hold for everybody.
     *
     * @param measure the fine in yuan, or the number of deaths
     */
    BigDecimal amount(BigDecimal measure, boolean ofStaff) {
        BigDecimal plain = matter.isByDeaths() ? each.multiply(measure) : share(measure, percent);
        BigDecimal whole = ofStaff && staff != null ? plain.add(share(plain, staff)) : plain;
        BigDecimal least = min == null ? whole : whole.max(min);
        return (max == null ? least : least.min(max)).setScale(FEN, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).divide(HUNDRED, FEN, RoundingMode.HALF_UP);
    }

    private static <T> T or(T own, T other) {
        return own == null ? other : own;
    }
}
