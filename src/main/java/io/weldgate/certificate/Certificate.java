package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
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
import java.util.Collection;
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
    @Embedded
    private Standing standing;
    private LocalDate issuedOn;
    @Embedded
    private Term term;
    @Embedded
    private Verified verified;
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
        this.standing = Standing.VALID;
        this.verified = Verified.NOT;
        presents(holder, holderName, family, number, numberMac);
    }

    /** Who presents it, and what names it. */
    public Certificate presents(String holder, String holderName, CertificateFamily family, String number,
            String numberMac) {
        this.holder = holder;
        this.holderName = holderName;
        this.family = family;
        this.number = number;
        this.numberMac = numberMac;
        return this;
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
        return valid(new Term(from, to, reviewDue, null, false));
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

    /** Instead of those it had; when each was last welded under stays. */
    public Certificate qualifiedFor(Collection<Project> stated) {
        Set<Qualified> kept = stated.stream().map(it -> new Qualified(it.code(), it.approvedOn(), it.validTo(),
                projects.stream().filter(before -> before.code().equals(it.code())).findFirst()
                        .map(Qualified::lastWeldedOn).orElse(null))).collect(Collectors.toSet());
        projects.retainAll(kept);
        projects.addAll(kept);
        return this;
    }

    public Certificate valid(Term printed) {
        this.issuedOn = printed.validFrom();
        this.term = printed;
        return this;
    }

    public Certificate verified(Verified how) {
        this.verified = how;
        return this;
    }

    public Certificate stands(Standing how) {
        this.standing = how;
        return this;
    }

    public String certificateId() {
        return certificateId;
    }

    public String holder() {
        return holder;
    }

    public String holderName() {
        return holderName;
    }

    public CertificateFamily family() {
        return family;
    }

    public OperationItem item() {
        return item;
    }

    public Inscription inscription() {
        return inscription;
    }

    public Set<Project> projects() {
        return projects.stream().map(Qualified::fact).collect(Collectors.toSet());
    }

    public String number() {
        return number;
    }

    String numberMac() {
        return numberMac;
    }

    public Standing standing() {
        return standing;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    public Term term() {
        return term;
    }

    public Verified verified() {
        return verified;
    }

    String checkHost() {
        return checkHost;
    }

    LocalDate lastWorkedOn() {
        return lastWorkedOn;
    }
}
