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
 */
@Validated
@ConfigurationProperties("weldgate.identity.strangers")
record StrangerSettings(
        @Min(10) @DefaultValue("200") int most,
        @NotNull @DefaultValue("PT10M") Duration window,
        @NotNull @DefaultValue("PT5M") Duration lockedFor) {}
