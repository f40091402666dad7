package io.weldgate.rectification;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What was found on looking again; who accepts signs and answers for it (谁验收、谁签字、谁负责, S4-21).
 *
 * @param dueOn the new last day where it is not removed
 */
public record ReinspectionForm(
        @NotNull @Example("REMOVED") Inspected found,
        @NotBlank @Size(max = 500) @Example("已到现场复查，隐患消除 seen on site, it is gone") String text,
        LocalDate dueOn,
        @Size(max = 9) List<@FileId("PHOTO") String> photos,
        @AssertTrue boolean signed) {

    public ReinspectionForm {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    public boolean isRemoved() {
        return found == Inspected.REMOVED;
    }
}
