package io.weldgate.api.casework;

import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.FindingText;
import io.weldgate.enrolment.Masked;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.enforcement.CaseStatus;
import io.weldgate.enforcement.Parties;
import io.weldgate.enforcement.Referral;
import io.weldgate.enforcement.ReferralState;
import io.weldgate.enforcement.Referrals;
import io.weldgate.enforcement.Share;
import io.weldgate.enforcement.Shares;
import io.weldgate.enforcement.StopOrders;
import io.weldgate.enforcement.Transfer;
import io.weldgate.enforcement.TransferState;
import io.weldgate.enforcement.Transfers;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Cases as they are told to people and programs; the pages ask here too. Identity numbers are never told in full. */
@Component
public class CaseAnswers {

    private final Parties parties;
    private final Shares shares;
    private final Referrals referrals;
    private final Transfers transfers;
    private final StopOrders orders;
    private final Departments departments;
    private final MessageSource messages;
    private final FindingText wording;

    CaseAnswers(Parties parties, Shares shares, Referrals referrals, Transfers transfers, StopOrders orders,
            Departments departments, MessageSource messages, FindingText wording) {
        this.parties = parties;
        this.shares = shares;
        this.referrals = referrals;
        this.transfers = transfers;
        this.orders = orders;
        this.departments = departments;
        this.messages = messages;
        this.wording = wording;
    }

    /** What a new case answers. */
    public record Brief(String caseNo, CaseStatus status) {}

    /** @param number of the register, or the unit's; null where it is not registered */
    public record Named(Track track, String name, String number) {}

    /** @param state what has come of it @param verify whether a lawyer has still to confirm who acts */
    public record Part(Violation violation, FieldOfAuthority office, String department, boolean own, Share.State state,
            String basis, boolean verify) {}

    /** @param department name of the receiver; null where the register has none */
    public record Sent(String referralNo, FieldOfAuthority office, String department, boolean byLetter,
            List<Violation> violations, ReferralState state, Instant sentAt, Instant escalatedAt, Instant answeredAt,
            String reason, String theirCaseNo, String result) {}

    /**
     * The whole case.
     *
     * @param department     name of the one that holds it
     * @param machineStopped whether nobody may use the machine by order of this case
     */
    public record Whole(String caseNo, String parentNo, String actNo, CaseStatus status, String department,
            CaseSource source, String sourceNo, Field field, List<Violation> violations, Instant actAt, String place,
            Double latitude, Double longitude, String unitCode, String machineCode, boolean machineStopped,
            String facts, Instant openedAt, Instant filedAt, Instant closedAt, boolean crimeSuspected,
            TransferState transfer, List<Named> parties, List<Part> powers, List<Sent> referrals) {}

    /** One step. */
    public record Moment(Instant at, String step, String actor, String name, String from, String to, String text) {}

    public Whole whole(CaseFile it) {
        return whole(it, CaseAnswers::named);
    }

    /** As it stands in a list: of people the family name alone. */
    public Whole listed(CaseFile it) {
        return whole(it, CaseAnswers::masked);
    }

    private Whole whole(CaseFile it, Function<CaseParty, Named> naming) {
        var position = it.scene().position();
        return new Whole(it.caseNo(), it.parentNo(), it.actNo(), it.status(), name(it.department()), it.source(),
                it.sourceNo(), it.field(), it.violations(), it.scene().actAt(), it.scene().place(),
                position == null ? null : position.latitude(), position == null ? null : position.longitude(),
                it.scene().unitCode(), it.scene().machineCode(),
                orders.findByCaseNoAndLiftedAtIsNull(it.caseNo()).isPresent(), it.facts(), it.openedAt(), it.filedAt(),
                it.closedAt(), it.crimeSuspected(),
                transfers.findById(it.caseNo()).map(Transfer::state).orElse(null),
                parties.findByCaseNoOrderById(it.caseNo()).stream().map(naming).toList(),
                shares.findByCaseNoOrderById(it.caseNo()).stream().map(this::part).toList(),
                referrals.findByCaseNoOrderBySentAt(it.caseNo()).stream().map(this::sent).toList());
    }

    public Sent sent(Referral it) {
        return new Sent(it.referralNo(), it.receiver().office(), name(it.receiver().departmentCode()),
                it.receiver().byLetter(), it.violations(), it.state(), it.sentAt(), it.escalatedAt(), it.answeredAt(),
                it.reason(), it.theirCaseNo(), it.result());
    }

    Moment moment(AuditEntry entry, Locale locale) {
        String said = messages.getMessage("timeline." + entry.step(), null, entry.step(), locale);
        return new Moment(entry.at(), entry.step(), entry.actor().account(), entry.actor().name(), entry.fromState(),
                entry.toState(), entry.text() == null ? said : said + ": " + wording.told(entry.text(), locale));
    }

    /** Name of a department; its code where the register no longer has it. */
    public String name(String code) {
        return code == null ? null : departments.findById(code).map(Department::name).orElse(code);
    }

    private Part part(Share it) {
        return new Part(it.violation(), it.office(), it.own() ? name(it.departmentCode()) : it.departmentName(),
                it.own(), it.state(), it.basis(), it.verify());
    }

    private static Named named(CaseParty it) {
        return new Named(it.track(), it.name(), it.personNo() == null ? it.unitCode() : it.personNo());
    }

    private static Named masked(CaseParty it) {
        boolean unit = it.unitCode() != null || it.creditCode() != null;
        return new Named(it.track(), unit ? it.name() : Masked.name(it.name()), it.unitCode());
    }
}
