package io.weldgate.privacy;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param textVersion  of the words that people agree to
 * @param permits      how long who is named in a permit is kept after the work even against his wish
 * @param permitsBasis what demands it, and that the permit itself is kept
 * @param trailBasis   what demands the trail, whose time is {@code weldgate.audit.keep}
 * @param acts         of one's own latest acts on the trail that are handed out
 */
@ConfigurationProperties("weldgate.privacy")
record PrivacySettings(@DefaultValue("2026-11-22") String textVersion, @DefaultValue("P1Y") Period permits,
        @DefaultValue("GB 30871-2022 B.3; AQ 3064.2-2025 4.2; 行政处罚法 36") String permitsBasis,
        @DefaultValue("网络安全法 21; 行政处罚法 36") String trailBasis, @DefaultValue("1000") int acts) {

    private static final Period LEAST = Period.ofYears(1);

    PrivacySettings {
        if (permits.toTotalMonths() < LEAST.toTotalMonths()) {
            throw new IllegalArgumentException("weldgate.privacy.permits must be at least " + LEAST);
        }
    }
}
