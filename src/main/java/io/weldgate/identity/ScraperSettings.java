package io.weldgate.identity;

import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param token opens the figures for whoever gathers them, and nothing else; without one they stay closed */
@Validated
@ConfigurationProperties("weldgate.metrics")
record ScraperSettings(@Size(min = 16) String token) {

    @Override
    public String toString() {
        return "ScraperSettings[token]";
    }
}
