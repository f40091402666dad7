package io.weldgate.permit;

import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What one sample was found to hold (GB 30871-2022 5.3).
 *
 * @param place               where exactly the sample was taken
 * @param gasName             of a gas that is none of the table's
 * @param lowerExplosiveLimit of the gas, % by volume; may be left out where the table has it
 * @param volumePercent       found of it, % by volume
 * @param oxygenPercent       found, % by volume
 */
@GasAnalysis.LimitOfGas
public record GasTestForm(
        @NotNull @Example("WITHIN_10_METRES") SamplingPlace samplingPlace,
        @NotBlank @Size(max = 200) @Example("动火点东侧 3 米 3 m east of the point") String place,
        @NotNull @Example("METHANE") RepresentativeGas gas,
        @Size(max = 64) @Example("") String gasName,
        @DecimalMin("0.1") @DecimalMax("100") @Example("5.0") Double lowerExplosiveLimit,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Example("0.1") Double volumePercent,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Example("20.9") Double oxygenPercent,
        @NotNull @PastOrPresent OffsetDateTime sampledAt) implements GasAnalysis {}
