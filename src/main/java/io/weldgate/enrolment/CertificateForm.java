package io.weldgate.enrolment;

import io.weldgate.certificate.CertificateNumber;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.OperationItem;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate as it is printed (domain §1.1).
 *
 * @param item        only of SPECIAL_OP, where it is required
 * @param projectCode TSG Z6002; only of SPECIAL_EQUIPMENT, where it is required
 * @param category    the trade
 * @param issuerArea  where the authority sits, GB/T 2260
 * @param validTo     last day
 * @param reviewDueOn null where none is printed
 * @param reviewedOn  when the review of this term was passed; null if it was not
 */
public record CertificateForm(
        @NotNull CertificateFamily family,
        OperationItem item,
        @NotBlank @Size(max = 64) @Example("T34052419800101001X") String number,
        @Size(max = 100) @Example("") String projectCode,
        @NotBlank @Size(max = 64) @Example("焊接与热切割作业") String category,
        @NotBlank @Size(max = 128) @Example("内蒙古自治区应急管理厅") String issuer,
        @NotBlank @Pattern(regexp = "\\d{6}") @Example("150000") String issuerArea,
        @NotNull @Example("2026-01-05") LocalDate validFrom,
        @NotNull @Example("2032-01-04") LocalDate validTo,
        @Example("2029-01-04") LocalDate reviewDueOn,
        @Example("") LocalDate reviewedOn,
        @NotEmpty @Size(max = 1) List<@NotBlank @FileId("PHOTO") String> photo) {

    CertificateNumber numbered() {
        return new CertificateNumber(family, number);
    }

    boolean hasProjectCode() {
        return projectCode != null && !projectCode.isBlank();
    }
}
