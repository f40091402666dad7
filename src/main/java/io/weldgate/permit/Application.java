package io.weldgate.permit;

import io.weldgate.decision.Fact.WeldingProcess;
import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is asked for in an application for hot work (GB 30871-2022 table A.1, as far as every profile needs it).
 *
 * @param welders   person numbers; the first leads and answers the welder's tasks
 * @param watch     person number of the fire watch
 * @param latitude  of the hot-work point, WGS-84 degrees
 */
public record Application(
        @NotBlank @Size(max = 32) String machineCode,
        @NotEmpty @Size(max = 10) @Example("W-0001") List<@NotBlank @Size(max = 32) String> welders,
        @NotBlank @Size(max = 32) @Example("W-0002") String watch,
        @NotBlank @Size(max = 500) @Example("焊接二层平台护栏 welding a guard rail") String workContent,
        @NotNull @Example("SHIELDED_METAL_ARC") WeldingProcess process,
        @NotBlank @Size(max = 200) @Example("一号车间二层 workshop 1, level 2") String workPlace,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime until,
        @NotBlank @Size(max = 1000) @Example("火花飞溅 flying sparks") String hazards,
        @NotBlank @Size(max = 1000) @Example("清除可燃物，设接火斗 combustibles removed, spark catcher in place")
        String measures,
        @NotNull @Min(0) @Max(99) @Example("2") Integer extinguishers) {}
