package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What public security decides on a transferred case (310号 art. 8), in writing and with reasons. */
public record PoliceForm(
        @NotNull PoliceDecision decision,
        @NotBlank @Size(max = 1000) @Example("予以立案侦查 filed for investigation") String reason) {

    /** Filed; refused; or returned for an administrative penalty. */
    public enum PoliceDecision { FILE, REFUSE, RETURN }
}
