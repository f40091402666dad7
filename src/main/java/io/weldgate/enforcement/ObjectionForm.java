package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What public security decides on an objection (310号 art. 9). */
public record ObjectionForm(
        @NotNull ObjectionRuling decision,
        @NotBlank @Size(max = 1000) @Example("复议后立案 filed after review") String reason) {

    public enum ObjectionRuling { FILE, REFUSE }
}
