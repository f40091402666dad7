package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 结案: the head signs, or has those who trained, examined or supervised looked into first (延伸倒查). */
public record CaseClosingForm(
        @NotNull @Example("CLOSE") Closing closing,
        @NotBlank @Size(max = 1000) @Example("各方均已处理，同意结案 all dealt with, closed") String comment) {

    public enum Closing { CLOSE, SUPERVISE }
}
