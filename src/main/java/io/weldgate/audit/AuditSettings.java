package io.weldgate.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param batch       entries chained in one transaction
 * @param settle      longer than any transaction lasts: what is older and not chained was late or slipped in
 * @param heads       folder of the signed heads, the second place; within the data folder unless set, and better on
 *                    another disk that the database's administrator cannot write to
 * @param keep        how long entries are kept. Network logs at least six months (网络安全法 21), permits a year
 *                    (GB 30871 4.2); acts may be punished for five years (行政处罚法 36)
 * @param retireAtOnce entries that one signed stub takes the place of
 */
@ConfigurationProperties("weldgate.audit")
record AuditSettings(@DefaultValue("500") int batch, @DefaultValue("PT10M") Duration settle, Path heads,
        @DefaultValue("P6Y") Period keep, @DefaultValue("5000") int retireAtOnce) {

    private static final Period LEAST = Period.ofDays(180);

    AuditSettings {
        if (keep.toTotalMonths() * 30 + keep.getDays() < LEAST.getDays()) {
            throw new IllegalArgumentException("weldgate.audit.keep must be at least " + LEAST);
        }
    }
}
