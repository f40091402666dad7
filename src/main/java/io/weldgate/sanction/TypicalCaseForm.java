package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A typical case as the commission's office writes it, without anything by which somebody can be recognised. */
public record TypicalCaseForm(
        @NotBlank @Size(max = 100) @Example("某公司无证焊接引发火灾案 a fire after welding without a certificate") String title,
        @NotBlank @Size(max = 4000) @Example("某公司工人王某无证焊接 a worker welded without a certificate") String story,
        @NotBlank @Size(max = 1000) @Example("动火前核验证件 check the certificate first") String lesson,
        @NotBlank @Size(max = 200) @Example("安全生产法第三十条") String law,
        boolean published) {}
