package io.weldgate.permit;

import io.weldgate.decision.RepresentativeGas;
import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a detector shows at this moment.
 *
 * @param gasName             of a gas that is none of the table's
 * @param lowerExplosiveLimit of the gas, % by volume; may be left out where the table has it
 * @param volumePercent       shown of it, % by volume
 * @param oxygenPercent       shown, % by volume
 */
@GasAnalysis.LimitOfGas
public record GasReadingForm(
        @NotNull @Example("METHANE") RepresentativeGas gas,
        @Size(max = 64) @Example("") String gasName,
        @DecimalMin("0.1") @DecimalMax("100") @Example("5.0") Double lowerExplosiveLimit,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Example("0.1") Double volumePercent,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Example("20.9") Double oxygenPercent)
        implements GasAnalysis {}
