package io.weldgate.feedback;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What someone says went wrong. Which page and browser it was comes along by itself, what was typed there never. */
public record ReportForm(
        @NotBlank @Size(max = 2000) @Example("按钮点了没有反应 the button does nothing") String text,
        @Size(max = 3) List<@FileId("DOCUMENT") String> pictures) {

    public ReportForm {
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }
}
