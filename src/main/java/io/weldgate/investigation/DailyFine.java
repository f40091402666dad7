package io.weldgate.investigation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 按日连续处罚: the fine once more for every day on which an order to correct is not heeded (安全生产法 112). */
final class DailyFine {

    private DailyFine() {}

    /**
     * @param fine       yuan, as it was decided before
     * @param times      of it, for each day
     * @param orderedOn  the day of the order, which does not count: the next one is the first
     * @param unheededOn the last day on which it was found not heeded, which counts
     * @return yuan
     */
    static BigDecimal of(BigDecimal fine, BigDecimal times, LocalDate orderedOn, LocalDate unheededOn) {
        return fine.multiply(times)
                .multiply(BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(orderedOn, unheededOn))));
    }
}
