package io.weldgate.enrolment;

import io.weldgate.keyring.SealedText;
import io.weldgate.registry.Person;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody says of himself to be let in. Identity and telephone numbers are sealed, and gone once he is in. */
@Entity
public class Enrolment {

    @Id
    private String number;
    @Version
    private long version;
    private String visitor;
    @Enumerated(EnumType.STRING)
    private EnrolmentState state = EnrolmentState.DRAFT;
    @Enumerated(EnumType.STRING)
    private Calling calling;
    private String name;
    @Convert(converter = SealedText.class)
    private String idNumber;
    private String idMac;
    @Convert(converter = SealedText.class)
    private String phone;
    @Embedded
    private Belonging belonging;
    private String portrait;
    private String portraitWords;
    private String passwordHash;
    private String instructions;
    private Instant touchedAt;
    private Instant sentAt;
    private Instant decidedAt;
    private String decidedBy;
    private String reason;
    private String account;

    protected Enrolment() {}

    Enrolment(String number, String visitor) {
        this.number = number;
        this.visitor = visitor;
    }

    /** @param words the version of those by which he is asked for his portrait */
    void tells(EnrolmentForm form, String idMac, Belonging to, String words, Instant now) {
        EnrolmentNotOpen.unless(state.isOpen(), this);
        this.calling = form.calling();
        this.name = form.name();
        this.idNumber = form.identity().value();
        this.idMac = idMac;
        this.phone = form.phone();
        this.belonging = to;
        this.portrait = form.portraitId();
        this.portraitWords = portrait == null ? null : words;
        this.touchedAt = now;
    }

    /** @param hash null leaves the one that was chosen before */
    void chooses(String hash) {
        EnrolmentNotOpen.unless(state.isOpen(), this);
        this.passwordHash = hash == null ? passwordHash : hash;
    }

    void sent(String edition, Instant now) {
        EnrolmentNotOpen.unless(state.isOpen() && passwordHash != null, this);
        this.instructions = edition;
        this.sentAt = now;
        this.touchedAt = now;
        this.state = EnrolmentState.SENT;
        this.reason = null;
    }

    void refused(String why, String by, Instant now) {
        decided(EnrolmentState.REFUSED, by, now);
        this.reason = why;
    }

    /** From now on the registers know him, and what was told here of himself is not needed twice. */
    void confirmed(Person person, String by, Instant now) {
        decided(EnrolmentState.CONFIRMED, by, now);
        this.account = person.personNo();
        this.idNumber = null;
        this.phone = null;
        this.passwordHash = null;
    }

    private void decided(EnrolmentState next, String by, Instant now) {
        EnrolmentNotOpen.unless(state == EnrolmentState.SENT, this);
        this.state = next;
        this.decidedBy = by;
        this.decidedAt = now;
        this.touchedAt = now;
    }

    public String number() {
        return number;
    }

    /** By what the platform knows who types on his phone; never shown. */
    public String visitor() {
        return visitor;
    }

    public EnrolmentState state() {
        return state;
    }

    public Calling calling() {
        return calling;
    }

    public String name() {
        return name;
    }

    /** Null once it is confirmed. */
    public String idNumber() {
        return idNumber;
    }

    String idMac() {
        return idMac;
    }

    public String phone() {
        return phone;
    }

    public String unitCode() {
        return belonging.unitCode();
    }

    public String areaCode() {
        return belonging.areaCode();
    }

    /** Code of the unit; of the area for who belongs to none. */
    public String belongsTo() {
        return unitCode() == null ? areaCode() : unitCode();
    }

    public String workPlace() {
        return belonging.workPlace();
    }

    void forgetPortrait() {
        portrait = null;
        portraitWords = null;
    }

    /** A deposited photo; null unless he consented to one. */
    public String portrait() {
        return portrait;
    }

    /** Which version of the words he agreed to; null without a portrait. */
    String portraitWords() {
        return portraitWords;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Which edition of the start instructions he had read when he sent it. */
    public String instructions() {
        return instructions;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused; null unless it was. */
    public String reason() {
        return reason;
    }

    /** With what he signs in; null until it is confirmed. */
    public String account() {
        return account;
    }
}
