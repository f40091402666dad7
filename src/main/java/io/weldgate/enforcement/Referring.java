package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.docket.Chasing;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Heading;
import io.weldgate.docket.Part;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends at once what lies in another's power (安全生产法 69), and keeps its clock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Referring {

    private static final String ESCALATED = "referral.escalated";

    private final Cases cases;
    private final Shares shares;
    private final Referrals referrals;
    private final Addressing addressing;
    private final Staffed staffed;
    private final Docketing dockets;
    private final Chasing chasing;
    private final Timing timing;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referring(Cases cases, Shares shares, Referrals referrals, Addressing addressing, Staffed staffed,
            Docketing dockets, Chasing chasing, Timing timing, Trail trail, ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.shares = shares;
        this.referrals = referrals;
        this.addressing = addressing;
        this.staffed = staffed;
        this.dockets = dockets;
        this.chasing = chasing;
        this.timing = timing;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** One referral for each department, with all that is its own. */
    public void refer(String caseNo) {
        CaseFile of = cases.lock(caseNo);
        Map<List<Object>, List<Share>> theirs = new LinkedHashMap<>();
        shares.findByCaseNoOrderById(caseNo).stream().filter(Share::isToRefer).forEach(share -> theirs
                .computeIfAbsent(java.util.Arrays.asList(share.office(), share.departmentCode()),
                        key -> new java.util.ArrayList<>()).add(share));
        theirs.values().forEach(group -> refer(of, group));
    }

    private void refer(CaseFile of, List<Share> group) {
        Share first = group.get(0);
        Receiver receiver = addressing.of(first.office(), first.departmentCode());
        List<Violation> what = group.stream().map(Share::violation).toList();
        String referralNo = dockets.open(DocketKind.REFERRAL, new Heading(of.scene().areaCode(), of.scene().unitCode(),
                false, of.scene().place(), "case.title." + what.get(0)), of.department(), Part.FOUND);
        Referral made = referrals.save(new Referral(referralNo, of, receiver, what, clock.instant()));
        group.forEach(Share::refer);
        sent(made, Actor.PLATFORM, null);
        events.publishEvent(new ReferralMade(referralNo));
    }

    /** The receiver sees the referral, and the case it is about. */
    void sent(Referral made, Actor by, String why) {
        String to = made.receiver().departmentCode();
        if (to != null) {
            dockets.involve(made.referralNo(), to, Part.RECEIVED);
            dockets.involve(made.caseNo(), to, Part.RECEIVED);
        }
        trail.changed(Entry.of(made.referralNo(), "referral.sent", by).states(null, made.state())
                .saying(why == null ? Saying.of("form.FieldOfAuthority." + made.receiver().office()).written() : why));
    }

    /** Who answers it: the receiver; the sender, with the scanned receipt, where the receiver is served by letter. */
    public String answerers(String referralNo) {
        Referral it = referrals.lock(referralNo);
        return staffed.officers(it.receiver().byLetter() ? it.fromDepartment() : it.receiver().departmentCode());
    }

    public String senders(String referralNo) {
        return staffed.officers(referrals.lock(referralNo).fromDepartment());
    }

    public String commission(String referralNo) {
        Referral it = referrals.lock(referralNo);
        return staffed.commission(area(it), it.fromDepartment());
    }

    public boolean byLetter(String referralNo) {
        return referrals.lock(referralNo).receiver().byLetter();
    }

    /** When receipt or reasoned return is due (D03). */
    public Date receiptDue(String referralNo) {
        return due(CaseClock.REFERRAL_RECEIPT, referralNo);
    }

    /** When silence goes to the commission office (D03). */
    public Date escalationDue(String referralNo) {
        return due(CaseClock.REFERRAL_ESCALATION, referralNo);
    }

    public void remind(String referralNo) {
        referrals.lock(referralNo).remind(clock.instant());
        trail.changed(Entry.of(referralNo, "referral.reminded", Actor.PLATFORM));
    }

    public void escalate(String referralNo) {
        Referral it = referrals.lock(referralNo);
        it.escalate(clock.instant());
        trail.changed(Entry.of(referralNo, ESCALATED, Actor.PLATFORM));
        chasing.late(referralNo, it.receiver().byLetter() ? it.fromDepartment() : it.receiver().departmentCode(),
                ESCALATED);
    }

    private Date due(CaseClock limit, String referralNo) {
        Referral it = referrals.lock(referralNo);
        return Date.from(timing.deadline(limit, it.sentAt(), area(it), List.of()).dueAt());
    }

    private String area(Referral it) {
        return cases.findById(it.caseNo()).orElseThrow().scene().areaCode();
    }
}
