package io.weldgate.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.data.domain.PageRequest;
import org.springframework.validation.annotation.Validated;

/**
 * @param rows         of a page of a list
 * @param recent       how many of the last permits the first page shows
 * @param morning      how many of each kind the first page tells of besides tasks
 * @param brief        letters after which a report is cut off there
 * @param tasks        how many open tasks are shown at once
 * @param refresh      how often a permit's page asks for the machine's state
 * @param languageKept how long the chosen language is remembered
 * @param draftsKept   how long a phone keeps what was typed into a form and not sent
 */
@Validated
@ConfigurationProperties("weldgate.web")
public record PageSettings(
        @Min(1) @Max(200) @DefaultValue("20") int rows,
        @Min(1) @Max(50) @DefaultValue("8") int recent,
        @Min(1) @Max(50) @DefaultValue("5") int morning,
        @Min(10) @Max(500) @DefaultValue("80") int brief,
        @Min(1) @Max(500) @DefaultValue("100") int tasks,
        @NotNull @DefaultValue("PT3S") Duration refresh,
        @NotNull @DefaultValue("P365D") Duration languageKept,
        @NotNull @DefaultValue("P7D") Duration draftsKept) {

    private static final int LAST_PAGE = 100_000;

    /** The page of a list that is asked for, or the nearest that there can be. */
    public PageRequest page(int asked) {
        return PageRequest.of(Math.max(0, Math.min(asked, LAST_PAGE)), rows);
    }
}
