package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What was done so that it does not go on. A coded machine is locked by this, whatever else was done.
 *
 * @param second account of the other officer (行政处罚法 42)
 */
public record StopForm(
        @NotEmpty List<@NotNull StopMeasure> measures,
        @NotBlank @Size(max = 64) @Example("em1") String second,
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Example("40.408") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") @Example("110.034") Double longitude,
        @Size(max = 500) @Example("已停工，人员撤离 stopped, people led out") String remark) {

    public StopForm {
        measures = measures == null ? null : List.copyOf(measures);
    }
}
