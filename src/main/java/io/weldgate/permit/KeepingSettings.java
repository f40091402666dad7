package io.weldgate.permit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param keep        how long a permit is kept after it is over, by the day from which that holds; never less than a
 *                    year (GB 30871-2022 B.3; AQ 3064.2-2025 4.2). Acts may be punished for five years (行政处罚法 36)
 * @param eraseAtOnce permits erased in one round, each in a transaction of its own
 */
@Validated
@ConfigurationProperties("weldgate.permit")
record KeepingSettings(@NotEmpty Map<LocalDate, Period> keep, @Min(1) @DefaultValue("500") int eraseAtOnce) {

    private static final Period LEAST = Period.ofYears(1);

    KeepingSettings {
        keep = new TreeMap<>(keep);
        keep.forEach((from, period) -> {
            if (period.toTotalMonths() < LEAST.toTotalMonths()) {
                throw new IllegalArgumentException("weldgate.permit.keep." + from + " must be at least " + LEAST);
            }
        });
    }

    /** Before the first of its days the first. */
    Period on(LocalDate day) {
        return keep.entrySet().stream().filter(it -> !it.getKey().isAfter(day)).reduce((earlier, later) -> later)
                .orElseGet(() -> keep.entrySet().iterator().next()).getValue();
    }
}
