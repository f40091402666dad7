package io.weldgate.inspection;

import io.weldgate.jurisdiction.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What was found at one item.
 *
 * @param item      its code on the checklist
 * @param violation where it is violated; without one, the usual one of the item
 * @param photos    ids of files that the inspector has uploaded as PHOTO
 */
public record Answered(@NotBlank @Size(max = 32) String item, @NotNull Answer answer, Violation violation,
        @Size(max = 500) String remark, @Size(max = 9) List<@NotBlank String> photos) {

    public Answered {
        photos = photos == null ? List.of() : List.copyOf(photos);
        remark = remark == null ? "" : remark.strip();
    }

    /** With the usual violation of the item where none is named. */
    Answered settled(Checklist list) {
        return !violates() || violation != null ? this : new Answered(item, answer,
                list.item(item).orElseThrow().violations().get(0), remark, photos);
    }

    boolean violates() {
        return answer == Answer.VIOLATES;
    }
}
