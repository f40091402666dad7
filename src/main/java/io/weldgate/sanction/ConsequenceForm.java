package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a unit loses. @param endsOn last day; empty until somebody ends it */
public record ConsequenceForm(
        @NotBlank @Size(max = 32) @Example("U-0002") String unitCode,
        @NotNull @Example("MORE_CHECKS") ConsequenceKind kind,
        @NotBlank @Size(max = 200) @Example("安全生产法第七十八条") String basis,
        @Size(max = 40) @Example("") String caseNo,
        LocalDate endsOn) {}
