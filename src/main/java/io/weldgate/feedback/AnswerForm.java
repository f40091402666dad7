package io.weldgate.feedback;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the administrator answers, and how he leaves the report. */
public record AnswerForm(@NotNull @Example("ANSWERED") ReportState state,
        @NotBlank @Size(max = 2000) @Example("请刷新页面后重试 reload the page and try again") String text) {}
