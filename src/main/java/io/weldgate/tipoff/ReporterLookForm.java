package io.weldgate.tipoff;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody looks at who has reported. */
public record ReporterLookForm(@NotBlank @Size(max = 200)
        @Example("核实现场情况需联系举报人 must ask the reporter where exactly it was") String reason) {}
