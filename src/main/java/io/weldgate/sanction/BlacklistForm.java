package io.weldgate.sanction;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is proposed for the blacklist, and why.
 *
 * @param subject  number of a person, or code of a unit
 * @param lifetime only on the grounds for which a plan says so; its legal basis is weak
 * @param endsOn   last day; required where no law fixes the term and it is not for life
 * @param basis    title and number of the document it rests on
 * @param basisDoc the document itself
 */
public record BlacklistForm(
        @NotNull @Example("PERSON") SubjectKind subjectKind,
        @NotBlank @Size(max = 32) @Example("welder9") String subject,
        @NotNull @Example("CERTIFICATE_REVOKED") BanGround ground,
        boolean lifetime,
        LocalDate endsOn,
        @NotBlank @Size(max = 200) @Example("达应急罚〔2026〕12号") String basis,
        @Size(min = 1, max = 3) @NotNull List<@NotBlank @FileId("DOCUMENT") String> basisDoc,
        @Size(max = 40) @Example("") String caseNo,
        @NotBlank @Size(max = 500) @Example("使用伪造证件作业，操作证已撤销 worked with a forged certificate, revoked")
        String facts) {

    public BlacklistForm {
        basisDoc = basisDoc == null ? null : List.copyOf(basisDoc);
    }
}
