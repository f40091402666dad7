package io.weldgate.tipoff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param effort       the most numbers that somebody tries until his puzzle is solved; half of them on average
 * @param effortTime   how long a puzzle may be solved, and the form filled in
 * @param sameWithin   how long a second report of the same is the same
 * @param sayable      of a report, the hours before which it may lie at most
 * @param abandoned    after which photos are erased that belong to no report
 * @param reporterKept after the end of it, then nobody knows any more who told it
 */
@Validated
@ConfigurationProperties("weldgate.tip-off")
record TipOffSettings(
        @Min(1) @Max(50_000_000) @DefaultValue("200000") int effort,
        @NotNull @DefaultValue("PT2H") Duration effortTime,
        @NotNull @DefaultValue("P90D") Period sameWithin,
        @NotNull @DefaultValue("P2Y") Period sayable,
        @NotNull @DefaultValue("P7D") Duration abandoned,
        @NotNull @DefaultValue("P1095D") Duration reporterKept,
        @Min(1) @DefaultValue("200") int erasing) {}
