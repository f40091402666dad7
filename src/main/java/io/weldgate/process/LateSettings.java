package io.weldgate.process;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param atMost how long after it was filled in a form may be told; as old as a photo may be
 * @param noted  how late it must be for the trail to say so
 */
@Validated
@ConfigurationProperties("weldgate.late-forms")
record LateSettings(
        @NotNull @DefaultValue("PT30M") Duration atMost,
        @NotNull @DefaultValue("PT1M") Duration noted) {}
