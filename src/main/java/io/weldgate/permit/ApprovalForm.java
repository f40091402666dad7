package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the approver decides.
 *
 * @param comment   demanded when the application is returned or refused
 * @param latitude  where the approver signs, WGS-84 degrees; may be left out where the profile does not demand it
 */
@CommentGiven
public record ApprovalForm(
        @NotNull @Example("APPROVE") Decided decision,
        @Size(max = 500) @Example("同意 approved") String comment,
        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    /** The three ways out of an approval. */
    public enum Decided { APPROVE, RETURN, REFUSE }
}
