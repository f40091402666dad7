package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Project;
import io.weldgate.keyring.SealedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A welding certificate as it was presented and verified (domain §1.1). Its number holds the identity number. */
@Entity
public class Certificate {

    @Id
    private String certificateId;
    private String holder;
    private String holderName;
    @Enumerated(EnumType.STRING)
    private CertificateFamily family;
    @Enumerated(EnumType.STRING)
    private OperationItem item;
    @Embedded
    private Inscription inscription;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "certificate_project", joinColumns = @JoinColumn(name = "certificate_id"))
    private Set<Qualified> projects = new HashSet<>();
    @Convert(converter = SealedText.class)
    private String number;
    private String numberMac;
    @Enumerated(EnumType.STRING)
    private CertificateState state;
    private LocalDate issuedOn;
    @Embedded
    private Term term;
    @Enumerated(EnumType.STRING)
    private CertificateVerification verification;
    @Enumerated(EnumType.STRING)
    private OfficialAnswer official;
    private String checkHost;
    private LocalDate lastWorkedOn;

    protected Certificate() {}

    /**
     * @param holder     the person number of who presents it; {@code holderName} is the name written on it
     * @param numberMac  {@link io.weldgate.keyring.Sealing#mac} of the number, by which others of the same number are
     *                   found
     */
    public Certificate(String certificateId, String holder, String holderName, CertificateFamily family, String number,
            String numberMac) {
        this.certificateId = certificateId;
        this.holder = holder;
        this.holderName = holderName;
        this.family = family;
        this.number = number;
        this.numberMac = numberMac;
        this.state = CertificateState.VALID;
        this.verification = CertificateVerification.NONE;
        this.official = OfficialAnswer.NOT_ASKED;
    }

    public Certificate inscribed(Inscription printed) {
        this.inscription = printed;
        return this;
    }

    public Certificate covering(OperationItem coveredItem) {
        this.item = coveredItem;
        return this;
    }

    /** @param reviewDue last day of the periodic review; null where none is printed */
    public Certificate valid(LocalDate from, LocalDate to, LocalDate reviewDue) {
        this.issuedOn = from;
        this.term = new Term(from, to, reviewDue, null, false);
        return this;
    }

    public Certificate reviewed(LocalDate day) {
        this.term = term.reviewed(day);
        return this;
    }

    /**
     * Adds a project of a special-equipment certificate, which is good as long as the longest of them.
     *
     * @param code qualification code of TSG Z6002
     */
    public Certificate qualifiedFor(String code, LocalDate approvedOn, LocalDate validTo) {
        this.projects.add(new Qualified(code, approvedOn, validTo, null));
        if (term == null) {
            valid(approvedOn, validTo, null);
        } else if (validTo.isAfter(term.validTo())) {
            this.term = term.until(validTo);
        }
        return this;
    }

    public Certificate verified(CertificateVerification how, OfficialAnswer answer) {
        this.verification = how;
        this.official = answer;
        return this;
    }

    String certificateId() {
        return certificateId;
    }

    String holder() {
        return holder;
    }

    String holderName() {
        return holderName;
    }

    CertificateFamily family() {
        return family;
    }

    OperationItem item() {
        return item;
    }

    Inscription inscription() {
        return inscription;
    }

    Set<Project> projects() {
        return projects.stream().map(Qualified::fact).collect(Collectors.toSet());
    }

    String number() {
        return number;
    }

    String numberMac() {
        return numberMac;
    }

    CertificateState state() {
        return state;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    Term term() {
        return term;
    }

    LocalDate validTo() {
        return term.validTo();
    }

    CertificateVerification verification() {
        return verification;
    }

    OfficialAnswer official() {
        return official;
    }

    String checkHost() {
        return checkHost;
    }

    LocalDate lastWorkedOn() {
        return lastWorkedOn;
    }
}
