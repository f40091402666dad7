package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person found who looked at what a device had recorded (行政处罚法 art. 41). */
public record EvidenceReviewForm(@NotNull @Example("CONFIRMED") Reviewed result,
        @NotBlank @Size(max = 1000) @Example("与现场照片比对，属实 compared with the photos, it is so") String remark) {

    /** What came of the review. */
    public enum Reviewed {
        CONFIRMED, NOT_CONFIRMED
    }
}
