package io.weldgate.certificate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param lookAhead between two looks for certificates whose end has come near
 * @param atOnce    how many of them are taken in one transaction
 */
@Validated
@ConfigurationProperties("weldgate.certificate")
record CertificateSettings(
        @NotNull @DefaultValue("P1D") Duration lookAhead,
        @Min(1) @Max(10_000) @DefaultValue("500") int atOnce) {}
