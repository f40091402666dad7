package io.weldgate.operating;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param round between two times that all figures are asked for */
@Validated
@ConfigurationProperties("weldgate.metrics")
record FigureSettings(@NotNull @DurationMin(seconds = 1) @DefaultValue("PT15S") Duration round) {}
