package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the department does with the refusal of public security (310号 art. 9). */
public record RefusalForm(
        @NotNull RefusalAnswer decision,
        @NotBlank @Size(max = 1000) @Example("证据充分，提请复议 the evidence is sufficient") String reason) {

    public enum RefusalAnswer { OBJECT, ACCEPT }
}
