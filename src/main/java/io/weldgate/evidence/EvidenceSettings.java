package io.weldgate.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxFileSize  of one upload; the web container's own limit must be larger
 * @param megapixels   of one picture. The largest sensors whose photos stay below {@code maxFileSize} have 108 million;
 *                     what has more in so few bytes shows nothing, and fills the memory of whoever opens it
 * @param keep         how long photos and documents are kept after they were uploaded; at least a year, as the permits
 *                     whose checks they prove (GB 30871 B.3)
 * @param pruneAtOnce  how many are erased in one round
 */
@Validated
@ConfigurationProperties("weldgate.evidence")
record EvidenceSettings(
        @NotNull @DefaultValue("15MB") DataSize maxFileSize,
        @Min(1) @Max(1000) @DefaultValue("110") int megapixels,
        @NotNull @DefaultValue("P6Y") Period keep,
        @Min(1) @Max(10_000) @DefaultValue("200") int pruneAtOnce) {

    private static final Period LEAST = Period.ofYears(1);

    EvidenceSettings {
        if (keep.toTotalMonths() < LEAST.toTotalMonths()) {
            throw new IllegalArgumentException("weldgate.evidence.keep must be at least " + LEAST);
        }
    }
}
