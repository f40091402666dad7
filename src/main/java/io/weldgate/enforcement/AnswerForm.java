package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 回执: the receiver takes it on, or returns it with his reason.
 *
 * @param theirCaseNo number of the receiver's own file; of a department that is served by letter only
 * @param receipt     the scanned receipt of a department that is served by letter
 */
public record AnswerForm(
        @NotNull Reply decision,
        @NotBlank @Size(max = 1000) @Example("属本部门职责，予以受理 within our powers, accepted") String reason,
        @Size(max = 64) @Example("") String theirCaseNo,
        @FileId("DOCUMENT") String receipt) {

    /** What the receiver does. */
    public enum Reply { ACCEPT, RETURN }
}
