package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What a sample was found to hold (GB 30871-2022 5.3).
 *
 * @param place               where the sample was taken
 * @param gas                 the representative gas
 * @param lowerExplosiveLimit of that gas, % by volume
 * @param volumePercent       found of it, % by volume
 * @param oxygenPercent       found, % by volume
 */
public record GasTestForm(
        @NotBlank @Size(max = 200) @Example("动火点 10 米内 within 10 m of the point") String place,
        @NotBlank @Size(max = 64) @Example("甲烷 methane") String gas,
        @NotNull @DecimalMin("0.1") @DecimalMax("100") @Example("5.0") Double lowerExplosiveLimit,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Example("0.1") Double volumePercent,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Example("20.9") Double oxygenPercent,
        @NotNull OffsetDateTime sampledAt) {}
