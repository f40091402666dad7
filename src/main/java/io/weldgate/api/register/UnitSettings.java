package io.weldgate.api.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param rows        most that a unit's overview shows of each kind; how many there are is told beside
 * @param warningDays for how many days before today a warning stands in it
 */
@Validated
@ConfigurationProperties("weldgate.unit")
record UnitSettings(@Min(1) @Max(500) @DefaultValue("50") int rows,
        @Min(1) @Max(366) @DefaultValue("7") int warningDays) {}
