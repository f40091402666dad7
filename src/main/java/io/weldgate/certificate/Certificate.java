package io.weldgate.certificate;

import io.weldgate.decision.Fact.CertificateState;
import io.weldgate.decision.Fact.Family;
import io.weldgate.decision.Fact.Item;
import io.weldgate.decision.Fact.OfficialAnswer;
import io.weldgate.decision.Fact.Verification;
import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A welding certificate as it was presented and verified (domain §1.1). Its number holds the identity number. */
@Entity
public class Certificate {

    @Id
    private String certificateId;
    private String holder;
    private String holderName;
    @Enumerated(EnumType.STRING)
    private Family family;
    @Enumerated(EnumType.STRING)
    private Item item;
    private String projectCodes;
    @Convert(converter = SealedText.class)
    private String number;
    @Enumerated(EnumType.STRING)
    private CertificateState state;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate reviewDueOn;
    @Enumerated(EnumType.STRING)
    private Verification verification;
    @Enumerated(EnumType.STRING)
    private OfficialAnswer official;
    private String checkHost;
    private LocalDate lastWorkedOn;

    protected Certificate() {}

    /** @param holder the person number of who presents it; {@code holderName} is the name written on it */
    public Certificate(String certificateId, String holder, String holderName, Family family, String number) {
        this.certificateId = certificateId;
        this.holder = holder;
        this.holderName = holderName;
        this.family = family;
        this.number = number;
        this.projectCodes = "";
        this.state = CertificateState.VALID;
        this.verification = Verification.NONE;
        this.official = OfficialAnswer.NOT_ASKED;
    }

    public Certificate covering(Item coveredItem) {
        this.item = coveredItem;
        return this;
    }

    /** @param codes qualification codes of TSG Z6002, separated by spaces */
    public Certificate qualifiedFor(String codes) {
        this.projectCodes = codes;
        return this;
    }

    /** @param reviewDue last day of the periodic review; null where the family has none */
    public Certificate valid(LocalDate from, LocalDate to, LocalDate reviewDue) {
        this.issuedOn = from;
        this.validFrom = from;
        this.validTo = to;
        this.reviewDueOn = reviewDue;
        return this;
    }

    public Certificate verified(Verification how, OfficialAnswer answer) {
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

    Family family() {
        return family;
    }

    Item item() {
        return item;
    }

    String projectCodes() {
        return projectCodes;
    }

    String number() {
        return number;
    }

    CertificateState state() {
        return state;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    Verification verification() {
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
