package io.weldgate.jurisdiction;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What one provision threatens one party with.
 *
 * @param least yuan
 * @param most  yuan
 */
public record FineNorm(SanctionRange range, BigDecimal least, BigDecimal most) {

    static final Comparator<FineNorm> HIGHER = Comparator.comparing(FineNorm::most).thenComparing(FineNorm::least);

    private static final int PERCENT = 2;

    /**
     * @param base yuan: the illegal gain, last year's income or the fine before, where the range is told in it; else
     *             ignored
     */
    public static FineNorm of(SanctionRange range, BigDecimal base) {
        return switch (range.unit()) {
            case YUAN -> new FineNorm(range, range.min(), range.max());
            case TIMES_GAIN, TIMES_FINE ->
                    new FineNorm(range, range.min().multiply(base), range.max().multiply(base));
            case PERCENT_INCOME -> new FineNorm(range, range.min().multiply(base).movePointLeft(PERCENT),
                    range.max().multiply(base).movePointLeft(PERCENT));
            case DAYS -> throw new IllegalArgumentException("days are no fine: " + range);
        };
    }
}
