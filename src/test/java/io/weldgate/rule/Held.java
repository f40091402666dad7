package io.weldgate.rule;

import io.weldgate.decision.Fact.CertificateState;
import io.weldgate.decision.Fact.Family;
import io.weldgate.decision.Fact.HeldCertificate;
import io.weldgate.decision.Fact.Item;
import io.weldgate.decision.Fact.OfficialAnswer;
import io.weldgate.decision.Fact.Verification;
import java.time.LocalDate;
import java.util.Set;

/** A certificate to be altered in one respect at a time; it starts out as one without any flaw. */
final class Held {

    private String id = "C-1";
    private String holder = Hearsay.WELDER;
    private Family family = Family.SPECIAL_OP;
    private Item item = Item.FUSION;
    private Set<String> projectCodes = Set.of();
    private CertificateState state = CertificateState.VALID;
    private LocalDate issuedOn = Hearsay.TODAY.minusYears(1);
    private LocalDate validFrom = Hearsay.TODAY.minusYears(1);
    private LocalDate validTo = Hearsay.TODAY.plusYears(5).minusDays(1);
    private LocalDate reviewDueOn = Hearsay.TODAY.plusYears(2);
    private boolean wellFormed = true;
    private boolean numberMatches = true;
    private boolean nameMatches = true;
    private Verification verification = Verification.OFFICIAL;
    private OfficialAnswer official = OfficialAnswer.EQUAL;
    private String checkHost = "cx.mem.gov.cn";
    private LocalDate lastWorkedOn = Hearsay.TODAY.minusDays(1);

    static Held aSpecialOperationCertificate() {
        return new Held();
    }

    static Held aConstructionCertificate() {
        Held held = new Held();
        held.family = Family.CONSTRUCTION_WELDER;
        held.item = null;
        held.validTo = Hearsay.TODAY.plusYears(1);
        held.reviewDueOn = null;
        return held;
    }

    static Held aSpecialEquipmentCertificate(String... codes) {
        Held held = aConstructionCertificate();
        held.family = Family.SPECIAL_EQUIPMENT;
        held.projectCodes = Set.of(codes);
        held.validTo = Hearsay.TODAY.plusYears(3);
        return held;
    }

    Held of(String welder) {
        holder = welder;
        return this;
    }

    Held numbered(String certificateId) {
        id = certificateId;
        return this;
    }

    Held covering(Item covered) {
        item = covered;
        return this;
    }

    Held in(CertificateState current) {
        state = current;
        return this;
    }

    Held issued(LocalDate day) {
        issuedOn = day;
        return this;
    }

    Held valid(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
        return this;
    }

    Held validTo(LocalDate day) {
        return valid(day.minusYears(1), day);
    }

    Held reviewDue(LocalDate day) {
        reviewDueOn = day;
        return this;
    }

    Held malformed() {
        wellFormed = false;
        return this;
    }

    Held onAnotherNumber() {
        numberMatches = false;
        return this;
    }

    Held onAnotherName() {
        nameMatches = false;
        return this;
    }

    Held verified(Verification how, OfficialAnswer answer) {
        verification = how;
        official = answer;
        return this;
    }

    Held opening(String host) {
        checkHost = host;
        return this;
    }

    Held lastWorked(LocalDate day) {
        lastWorkedOn = day;
        return this;
    }

    HeldCertificate fact() {
        return new HeldCertificate(id, holder, family, item, projectCodes, state, issuedOn, validFrom, validTo,
                reviewDueOn, wellFormed, numberMatches, nameMatches, verification, official, checkHost, lastWorkedOn);
    }
}
