package io.weldgate.rectification;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param longest   within which a hazard is to be removed at most; no national text names a number
 * @param reinspect within which somebody looks again after the unit has reported
 */
@Validated
@ConfigurationProperties("weldgate.rectification")
record RectificationSettings(@NotNull @DefaultValue("P90D") Period longest,
        @NotNull @DefaultValue("P5D") Period reinspect) {}
