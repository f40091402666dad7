package io.weldgate.permit;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
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
 * @param contractor  code of the unit that does the work where it is outsourced; null for own people
 * @param supervisor  person number of whom the host names to supervise outsourced work full-time
 * @param latitude  of the hot-work point, WGS-84 degrees
 * @param grade     null leaves it to the rules, which may only be outdone
 * @param involvedMeasures of table A.1, those that apply
 * @param elevationMetres  of the hot-work point above the ground
 * @param projectCode qualification code of TSG Z6002 that a special-equipment weld demands; null for any other work
 * @param linkedPermits numbers of the permits for work at height, in confined space and so on
 * @param plan        work plan, fire-safety plan or evacuation plan, where the place or the grade demands one
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
        @Size(max = 20) List<@NotNull Circumstance> circumstances,
        @NotBlank @Size(max = 1000) @Example("火花飞溅 flying sparks") String hazards,
        @NotBlank @Size(max = 1000) @Example("清除可燃物，设接火斗 combustibles removed, spark catcher in place")
        String measures,
        @Size(max = 16) List<@NotNull Measure> involvedMeasures,
        @NotNull @Min(0) @Max(99) @Example("2") Integer extinguishers,
        Grade grade,
        @DecimalMin("-200") @DecimalMax("1000") @Example("0") Double elevationMetres,
        @Size(max = 64) @Example("") String projectCode,
        @Size(max = 32) @Example("") String contractor,
        @Size(max = 32) @Example("") String supervisor,
        @Example("URGENT") Urgency urgency,
        @Size(max = 10) List<@NotBlank @Size(max = 32) String> linkedPermits,
        @Size(max = 3) List<@NotBlank @FileId("DOCUMENT") String> plan) {

    /** What was left out, or left blank, counts as not told. */
    public Application {
        circumstances = told(circumstances);
        involvedMeasures = told(involvedMeasures);
        linkedPermits = told(linkedPermits);
        plan = told(plan);
        elevationMetres = elevationMetres == null ? Double.valueOf(0) : elevationMetres;
        urgency = urgency == null ? Urgency.URGENT : urgency;
        projectCode = told(projectCode);
        contractor = told(contractor);
        supervisor = told(supervisor);
    }

    private static <T> List<T> told(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static String told(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
