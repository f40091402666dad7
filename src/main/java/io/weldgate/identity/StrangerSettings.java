package io.weldgate.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What strangers send in, photos among it.
 *
 * @param most      from one network address within the window, behind which a whole site may sit
 * @param lockedFor how long that address then waits
 * @param tipOffs   reports of violations from one address within the window
 * @param spared    of those, the first ones, for which no effort is asked of a program
 */
@Validated
@ConfigurationProperties("weldgate.identity.strangers")
record StrangerSettings(
        @Min(10) @DefaultValue("200") int most,
        @NotNull @DefaultValue("PT10M") Duration window,
        @NotNull @DefaultValue("PT5M") Duration lockedFor,
        @Min(1) @DefaultValue("30") int tipOffs,
        @Min(0) @DefaultValue("5") int spared) {}
