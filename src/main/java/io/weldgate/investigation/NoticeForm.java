package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * 处罚告知书 was served: facts, reasons, basis and what is proposed, with the right to state, to defend oneself and to be
 * heard (行政处罚法 44, 63).
 *
 * @param receipt signed by who received it
 */
public record NoticeForm(
        @NotNull @Example("2026-01-01T09:30:00+08:00") OffsetDateTime servedAt,
        @NotNull @Example("IN_PERSON") ServiceMeans means,
        @NotBlank @Size(max = 100) @Example("当事人本人 the party himself") String receiver,
        @AssertTrue boolean rightsTold,
        @FileId("DOCUMENT") String receipt) {}
