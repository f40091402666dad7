package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A certificate that should be revoked. @param holder person number; all that he holds are meant */
public record LookBackProposalForm(
        @NotBlank @Size(max = 32) @Example("welder9") String holder,
        @NotBlank @Size(max = 500) @Example("培训造假取得 obtained by faked training") String reason,
        @NotBlank @Size(max = 40) @Example("FC-20260115-ABCDEFGH") String sourceNo) {}
