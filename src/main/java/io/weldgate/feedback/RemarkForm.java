package io.weldgate.feedback;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What its reporter adds to a report, which is open again by that. */
public record RemarkForm(
        @NotBlank @Size(max = 2000) @Example("刷新后仍然如此 still so after reloading") String text) {}
