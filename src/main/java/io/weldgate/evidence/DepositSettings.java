package io.weldgate.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What strangers may hand in.
 *
 * @param maxSize of one photo; sealed it is three quarters larger, and the database must take it in one packet
 * @param most    photos of one stranger
 */
@Validated
@ConfigurationProperties("weldgate.evidence.deposit")
record DepositSettings(
        @NotNull @DefaultValue("6MB") DataSize maxSize,
        @Min(1) @Max(100) @DefaultValue("20") int most) {}
