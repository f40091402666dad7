package io.weldgate.simops;

import io.weldgate.decision.WorkKind;
import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Work other than hot work that a unit plans on one of its sites, for others to know of.
 *
 * @param latitude        WGS-84 degrees; inside the fence of a site of the unit
 * @param elevationMetres above ground; negative in a pit, nothing said means on the ground
 */
public record NearbyWorkForm(
        @NotNull @Example("OTHER") OtherWork kind,
        @NotBlank @Size(max = 500) @Example("搬运设备 moving equipment") String workContent,
        @NotBlank @Size(max = 200) @Example("一层北侧 ground floor, north side") String workPlace,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @DecimalMin("-1000") @DecimalMax("1000") @Example("0") Double elevationMetres,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime until) {

    /** Hot work needs a permit and is not registered. */
    public enum OtherWork {
        SOLVENT_OR_PAINTING, GAS_VENTING, LIQUID_DISCHARGE, DUST, LEAK_SOURCE, BLIND_PLATE, INSULATION, WATER_CUTTING,
        OTHER;

        public WorkKind kind() {
            return WorkKind.valueOf(name());
        }
    }
}
