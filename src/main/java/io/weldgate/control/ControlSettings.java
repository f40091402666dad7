package io.weldgate.control;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param round  between two looks for machines whose time has run out
 * @param atOnce machines dealt with in one transaction
 * @param soon   how long before its last day a machine is marked in lists
 */
@Validated
@ConfigurationProperties("weldgate.control")
record ControlSettings(
        @NotNull @DefaultValue("PT1H") Duration round,
        @Min(1) @Max(5000) @DefaultValue("500") int atOnce,
        @NotNull @DefaultValue("P5D") Period soon) {}
