package io.weldgate.permit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param keep        how long gas readings are kept; as long as the permit at least, which is a year (GB 30871-2022
 *                    B.3)
 * @param pruneEvery  between two rounds that forget older ones
 * @param pruneAtOnce rows deleted in one transaction
 */
@Validated
@ConfigurationProperties("weldgate.monitoring")
record MonitoringSettings(@NotNull @DefaultValue("P366D") Duration keep,
        @NotNull @DefaultValue("PT10M") Duration pruneEvery, @Min(1) @DefaultValue("5000") int pruneAtOnce) {}
