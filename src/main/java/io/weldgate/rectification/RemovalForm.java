package io.weldgate.rectification;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the unit has done about the hazard. */
public record RemovalForm(
        @NotBlank @Size(max = 500) @Example("外壳已更换，接地电阻已测 casing replaced, earthing measured") String text,
        @Size(min = 1, max = 9) List<@FileId("PHOTO") String> photos) {

    public RemovalForm {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
