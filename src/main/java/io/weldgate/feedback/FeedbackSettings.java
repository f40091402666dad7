package io.weldgate.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param most reports of one account within the window; beyond, it waits */
@Validated
@ConfigurationProperties("weldgate.feedback")
record FeedbackSettings(@Min(1) @DefaultValue("10") int most, @NotNull @DefaultValue("PT1H") Duration window) {}
