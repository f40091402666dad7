package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** 处罚决定书 was served, with 送达回证. @param receipt the signed 送达回证 */
public record ServiceForm(
        @NotNull @Example("2026-01-01T09:30:00+08:00") OffsetDateTime servedAt,
        @NotNull @Example("IN_PERSON") ServiceMeans means,
        @NotBlank @Size(max = 100) @Example("当事人本人 the party himself") String receiver,
        @FileId("DOCUMENT") String receipt) {}
