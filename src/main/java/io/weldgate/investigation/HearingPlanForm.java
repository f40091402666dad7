package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A hearing is announced to the party (行政处罚法 64).
 *
 * @param chair account of who leads it: of the department, and nobody who investigated the case
 * @param told  when the party was told: seven working days before it
 */
public record HearingPlanForm(
        @NotNull @Example("2026-01-30T09:30:00+08:00") OffsetDateTime plannedAt,
        @NotBlank @Size(max = 200) @Example("三楼会议室 meeting room, third floor") String place,
        @NotBlank @Size(max = 64) @Example("emh1") String chair,
        @NotNull @Example("2026-01-01T09:30:00+08:00") OffsetDateTime told,
        boolean openToPublic) {}
