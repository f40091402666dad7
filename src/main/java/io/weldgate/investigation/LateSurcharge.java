package io.weldgate.investigation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 加处罚款: what is added to a fine that is paid late, up to the fine itself (行政处罚法 72). */
final class LateSurcharge {

    private static final int PERCENT = 2;
    private static final int FEN = 2;

    private LateSurcharge() {}

    /**
     * @param fine    yuan
     * @param percent of the fine, for each day
     * @param lastDay for payment, which is not late
     * @param paidOn  the day on which it was paid, or today
     * @return yuan
     */
    static BigDecimal of(BigDecimal fine, int percent, LocalDate lastDay, LocalDate paidOn) {
        long days = Math.max(0, ChronoUnit.DAYS.between(lastDay, paidOn));
        return fine.multiply(BigDecimal.valueOf(percent * days)).movePointLeft(PERCENT).min(fine)
                .setScale(FEN, RoundingMode.DOWN);
    }
}
