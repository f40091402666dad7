package io.weldgate.ledger.person;

import io.weldgate.certificate.CertificateNumber;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import io.weldgate.ledger.Patterns;
import io.weldgate.ledger.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A certificate as it is printed (domain §1.1), how it stands with its issuer and how it was verified.
 *
 * @param holder           person number
 * @param holderName       as it is printed
 * @param item             only of SPECIAL_OP, where it is required
 * @param projects         only of SPECIAL_EQUIPMENT: each a code of TSG Z6002, the day it was approved on and its last
 *                         day, with semicolons between them
 * @param reviewedOn       when the review of this term was passed; empty if it was not
 * @param stateReason      by whose act and which paper; required unless the certificate is VALID
 * @param verificationNote where it was looked up, or why it was not; required
 * @param screenshot       picture of what the issuer's own page answers; required with every verification by hand, kept
 *                         as evidence and told here once only
 */
public record HeldCertificateForm(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,49}") @Example("C-0101") String certificateId,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("welder3") String holder,
        @NotBlank @Size(max = 64) @Example("赵焊") String holderName,
        @NotNull CertificateFamily family,
        @Example("FUSION") OperationItem item,
        @NotBlank @Personal @Size(max = 64) @Example("T150621198203121050") String number,
        @NotBlank @Size(max = 64) @Example("焊接与热切割作业") String category,
        @NotBlank @Size(max = 128) @Example("内蒙古自治区应急管理厅") String issuer,
        @NotBlank @Pattern(regexp = "\\d{6}") @Example("150000") String issuerArea,
        @NotNull @Example("2026-01-05") LocalDate validFrom,
        @NotNull @Example("2032-01-04") LocalDate validTo,
        @Example("2029-01-04") LocalDate reviewDueOn,
        @Example("") LocalDate reviewedOn,
        @Example("false") boolean sixYearReview,
        @Size(max = 2000) @Example("") String projects,
        @NotNull CertificateState state,
        @Size(max = 200) @Example("") String stateReason,
        @NotNull CertificateVerification verification,
        @NotNull OfficialAnswer official,
        @NotBlank @Size(max = 500) @Example("应急管理部官网查询，编号与姓名一致") String verificationNote,
        @Size(max = 1) @Example("") List<@FileId("DOCUMENT") String> screenshot) {

    public HeldCertificateForm {
        projects = filled(projects);
        stateReason = filled(stateReason);
        screenshot = screenshot == null ? List.of() : List.copyOf(screenshot);
        number = number == null || family == null ? number : new CertificateNumber(family, number).value();
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    CertificateNumber numbered() {
        return new CertificateNumber(family, number);
    }

    /** Whether what is printed is the same, of whomever. */
    boolean saysTheSameAs(HeldCertificateForm other) {
        return holder.equals(other.holder) && plain(other).equals(plain(this));
    }

    boolean isVerifiedAs(HeldCertificateForm other) {
        return verification == other.verification && official == other.official
                && Objects.equals(verificationNote, other.verificationNote);
    }

    /** Null where it tells none. */
    String picture() {
        return screenshot.isEmpty() ? null : screenshot.get(0);
    }

    HeldCertificateForm picturing(String fileId) {
        return new HeldCertificateForm(certificateId, holder, holderName, family, item, number, category, issuer,
                issuerArea, validFrom, validTo, reviewDueOn, reviewedOn, sixYearReview, projects, state, stateReason,
                verification, official, verificationNote, fileId == null ? List.of() : List.of(fileId));
    }

    private static HeldCertificateForm plain(HeldCertificateForm it) {
        return new HeldCertificateForm(null, null, it.holderName, it.family, it.item, it.number, it.category, it.issuer,
                it.issuerArea, it.validFrom, it.validTo, it.reviewDueOn, it.reviewedOn, it.sixYearReview, it.projects,
                null, null, null, null, null, null);
    }
}
