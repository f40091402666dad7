package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The party asks for a hearing. @param words why, in its own words */
public record HearingRequestForm(
        @NotBlank @Size(max = 1000) @Example("对事实有异议 disputes the facts") String words) {}
