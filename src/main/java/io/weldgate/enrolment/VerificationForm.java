package io.weldgate.enrolment;

import io.weldgate.decision.CertificateVerification;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a certificate was verified.
 *
 * @param reason     required with NONE
 * @param screenshot of the issuer's answer; required with MANUAL
 */
public record VerificationForm(
        @NotNull CertificateVerification verification,
        @Size(max = 500) @Example("官网查询一致 found equal in the register") String reason,
        @Size(max = 1) List<@NotBlank @FileId("DOCUMENT") String> screenshot) {

    String screenshotId() {
        return screenshot == null || screenshot.isEmpty() ? null : screenshot.get(0);
    }
}
