package io.weldgate.control;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a mobile welder is going to work. */
public record PlaceForm(
        @NotBlank @Size(max = 200) @Example("树林召镇沿街门窗店 street shop") String workPlace) {}
