package io.weldgate.rule;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Project;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact.HeldCertificate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A certificate to be altered in one respect at a time; it starts out as one without any flaw. */
final class Held {

    /** Codes under TSG Z6002, neither of which covers the other. */
    static final String PIPE = "SMAW-FeⅡ-6G-3/89-Fef3J";
    static final String TUBE = "GTAW-FeⅣ-6G-3/60-FefS-02/11/12";

    private String id = "C-1";
    private String holder = Hearsay.WELDER;
    private CertificateFamily family = CertificateFamily.SPECIAL_OP;
    private OperationItem item = OperationItem.FUSION;
    private String category = "焊接与热切割作业";
    private String issuer = "内蒙古自治区应急管理厅";
    private String issuerArea = "150000";
    private Set<Project> projects = Set.of();
    private CertificateState state = CertificateState.VALID;
    private LocalDate issuedOn = Hearsay.TODAY.minusYears(1);
    private LocalDate validFrom = Hearsay.TODAY.minusYears(1);
    private LocalDate validTo = Hearsay.TODAY.plusYears(5).minusDays(1);
    private LocalDate reviewDueOn = Hearsay.TODAY.plusYears(2).minusDays(1);
    private LocalDate reviewedOn;
    private boolean sixYearReview;
    private boolean wellFormed = true;
    private boolean numberMatches = true;
    private boolean nameMatches = true;
    private boolean heldByOthers;
    private CertificateVerification verification = CertificateVerification.OFFICIAL;
    private OfficialAnswer official = OfficialAnswer.EQUAL;
    private String checkHost = "cx.mem.gov.cn";
    private LocalDate lastWorkedOn = Hearsay.TODAY.minusDays(1);

    static Held aSpecialOperationCertificate() {
        return new Held();
    }

    static Held aConstructionCertificate() {
        Held held = new Held();
        held.family = CertificateFamily.CONSTRUCTION_WELDER;
        held.item = null;
        held.category = "建筑焊工";
        held.issuer = "山西省住房和城乡建设厅";
        held.issuerArea = "140000";
        held.validTo = Hearsay.TODAY.plusYears(1);
        held.reviewDueOn = null;
        return held;
    }

    /** One that qualifies for these codes, each approved a year ago and good for three more. */
    static Held aSpecialEquipmentCertificate(String... codes) {
        Held held = aConstructionCertificate();
        held.family = CertificateFamily.SPECIAL_EQUIPMENT;
        held.category = "特种设备焊接作业";
        held.issuer = "鄂尔多斯市市场监督管理局";
        held.validTo = Hearsay.TODAY.plusYears(3);
        held.projects = Arrays.stream(codes).map(code -> new Project(code, Hearsay.TODAY.minusYears(1),
                Hearsay.TODAY.plusYears(3).minusDays(1), Hearsay.TODAY.minusDays(1))).collect(Collectors.toSet());
        return held;
    }

    /** Its welder is about to unlock a machine. */
    static Hearsay holding(Held held) {
        return Hearsay.asked(Question.READINESS).with(held.fact());
    }

    Held qualifiedFor(Project... own) {
        projects = Set.of(own);
        return this;
    }

    Held inTrade(String printed) {
        category = printed;
        return this;
    }

    Held issuedBy(String name, String area) {
        issuer = name;
        issuerArea = area;
        return this;
    }

    Held heldByOthersToo() {
        heldByOthers = true;
        return this;
    }

    /** The review of this term is passed; the next falls together with its end. */
    Held reviewed() {
        reviewedOn = validFrom.plusYears(2);
        reviewDueOn = validTo;
        return this;
    }

    Held withSixYearReview() {
        sixYearReview = true;
        return this;
    }

    Held of(String welder) {
        holder = welder;
        return this;
    }

    Held numbered(String certificateId) {
        id = certificateId;
        return this;
    }

    Held covering(OperationItem covered) {
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

    /** Ends on this day; a special-operation certificate has then run for six years and was reviewed. */
    Held validTo(LocalDate day) {
        return family == CertificateFamily.SPECIAL_OP ? valid(day.plusDays(1).minusYears(6), day).reviewed()
                : valid(day.minusYears(1), day);
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

    Held verified(CertificateVerification how, OfficialAnswer answer) {
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
        return new HeldCertificate(id, holder, family, item, category, issuer, issuerArea, projects, state, issuedOn,
                validFrom, validTo, reviewDueOn, reviewedOn, sixYearReview, wellFormed, numberMatches, nameMatches,
                heldByOthers, verification, official, checkHost, lastWorkedOn);
    }
}
