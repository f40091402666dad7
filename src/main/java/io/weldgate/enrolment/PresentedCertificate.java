package io.weldgate.enrolment;

import io.weldgate.certificate.Certificate;
import io.weldgate.certificate.Inscription;
import io.weldgate.certificate.Term;
import io.weldgate.certificate.Verified;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.keyring.SealedText;
import io.weldgate.registry.Person;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A certificate as it was photographed and typed, and how the officer has verified it. */
@Entity
public class PresentedCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String enrolment;
    @Enumerated(EnumType.STRING)
    private CertificateFamily family;
    @Enumerated(EnumType.STRING)
    private OperationItem item;
    @Convert(converter = SealedText.class)
    private String number;
    private String numberMac;
    private String projectCode;
    private String category;
    private String issuer;
    private String issuerArea;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate reviewDueOn;
    private LocalDate reviewedOn;
    private String photo;
    @Enumerated(EnumType.STRING)
    private CertificateVerification verification;
    private String reason;
    private String screenshot;
    private String verifiedBy;
    private Instant verifiedAt;

    protected PresentedCertificate() {}

    PresentedCertificate(String enrolment, CertificateForm form, String numberMac) {
        this.enrolment = enrolment;
        this.family = form.family();
        this.item = form.item();
        this.number = form.numbered().value();
        this.numberMac = numberMac;
        this.projectCode = form.hasProjectCode() ? form.projectCode() : null;
        this.category = form.category();
        this.issuer = form.issuer();
        this.issuerArea = form.issuerArea();
        this.validFrom = form.validFrom();
        this.validTo = form.validTo();
        this.reviewDueOn = form.reviewDueOn();
        this.reviewedOn = form.reviewedOn();
        this.photo = form.photo().get(0);
    }

    void verified(VerificationForm form, String by, Instant at) {
        this.verification = form.verification();
        this.reason = form.reason();
        this.screenshot = form.screenshotId();
        this.verifiedBy = by;
        this.verifiedAt = at;
    }

    /** As it goes on file. */
    Certificate of(Person holder) {
        var certificate = new Certificate("C-" + holder.personNo() + "-" + id, holder.personNo(), holder.name(), family,
                number, numberMac).inscribed(new Inscription(category, issuer, issuerArea)).covering(item)
                .verified(new Verified(verification, verification == CertificateVerification.NONE
                        ? OfficialAnswer.NOT_ASKED : OfficialAnswer.EQUAL, verifiedBy, verifiedAt, reason,
                        screenshot));
        certificate.valid(new Term(validFrom, validTo, reviewDueOn, reviewedOn, false));
        return projectCode == null ? certificate : certificate.qualifiedFor(projectCode, validFrom, validTo);
    }

    boolean isSame(CertificateForm form, String mac) {
        return family == form.family() && item == form.item() && numberMac.equals(mac);
    }

    public Long id() {
        return id;
    }

    public String enrolment() {
        return enrolment;
    }

    public CertificateFamily family() {
        return family;
    }

    /** Null except for SPECIAL_OP. */
    public OperationItem item() {
        return item;
    }

    /** Mostly holds the identity number. */
    public String number() {
        return number;
    }

    String numberMac() {
        return numberMac;
    }

    /** Null except for SPECIAL_EQUIPMENT. */
    public String projectCode() {
        return projectCode;
    }

    public String category() {
        return category;
    }

    public String issuer() {
        return issuer;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    /** Null if no review of this term was passed. */
    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /** A deposited photo. */
    public String photo() {
        return photo;
    }

    /** Null until the officer has said how. */
    public CertificateVerification verification() {
        return verification;
    }

    public String reason() {
        return reason;
    }

    /** A file of the officer's; null unless he verified by hand. */
    public String screenshot() {
        return screenshot;
    }
}
