package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A hearing was held.
 *
 * @param chair    account of who has led it: as it was announced, or another who has not investigated
 * @param minutes  signed by the party
 * @param opinion  what who led it proposes (行政处罚法 65)
 * @param document the signed minutes
 */
public record HearingForm(
        @NotNull @Example("2026-01-30T11:00:00+08:00") OffsetDateTime heldAt,
        @NotBlank @Size(max = 64) @Example("emh1") String chair,
        @NotBlank @Size(max = 4000) @Example("双方陈述 both sides stated their case") String minutes,
        @NotBlank @Size(max = 2000) @Example("维持拟处罚意见 keep what was proposed") String opinion,
        @FileId("DOCUMENT") String document) {}
