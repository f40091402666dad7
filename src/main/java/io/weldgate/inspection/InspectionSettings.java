package io.weldgate.inspection;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody should come by; no national text names numbers.
 *
 * @param key       machines under key supervision (LEGACY, S1-16)
 * @param mobile    mobile welders, who are checked offline (S1-19)
 * @param shop      repair and fitting shops (S1-57)
 * @param soon      how long before its last day a rectification is on the daily list
 * @param most      entries of each kind on a daily list
 * @param near      metres round an inspector within which places are offered to him
 * @param offered   how many of them, the nearest ones
 */
@Validated
@ConfigurationProperties("weldgate.inspection")
record InspectionSettings(@NotNull @DefaultValue("P30D") Period key, @NotNull @DefaultValue("P90D") Period mobile,
        @NotNull @DefaultValue("P90D") Period shop, @NotNull @DefaultValue("P3D") Period soon,
        @Min(1) @DefaultValue("5") int most, @Min(1) @DefaultValue("3000") int near,
        @Min(1) @DefaultValue("8") int offered) {}
