package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What came of a referral at a department that is served by letter, as it wrote. */
public record FeedbackForm(
        @NotBlank @Size(max = 1000) @Example("罚款500元，已履行 fined 500 yuan, paid") String result,
        @FileId("DOCUMENT") String letter) {}
