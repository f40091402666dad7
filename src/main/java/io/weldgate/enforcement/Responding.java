package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Permission;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Part;
import io.weldgate.registry.FieldOfAuthority;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comes of a referral: taken on, returned, sent on, disputed, taken back, fed back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Responding {

    private final Cases cases;
    private final Shares shares;
    private final Referrals referrals;
    private final Referring referring;
    private final Addressing addressing;
    private final Accepting accepting;
    private final Preserving preserving;
    private final Docketing dockets;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Responding(Cases cases, Shares shares, Referrals referrals, Referring referring, Addressing addressing,
            Accepting accepting, Preserving preserving, Docketing dockets, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.shares = shares;
        this.referrals = referrals;
        this.referring = referring;
        this.addressing = addressing;
        this.accepting = accepting;
        this.preserving = preserving;
        this.dockets = dockets;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Receipt or reasoned return. */
    public Permission answer(String referralNo, AnswerForm form, Actor who) {
        Referral it = referrals.lock(referralNo);
        ReferralState before = it.state();
        it.answer(form, who.account(), clock.instant());
        preserving.keep(it.caseNo(), "移送回执", Arrays.asList(form.receipt()), who);
        trail.changed(Entry.of(referralNo, "referral.answered", who).states(before, it.state()).saying(form.reason()));
        if (it.state() == ReferralState.RETURNED && it.receiver().departmentCode() != null) {
            dockets.involve(referralNo, it.receiver().departmentCode(), Part.HELD);
            dockets.involve(it.caseNo(), it.receiver().departmentCode(), Part.HELD);
        }
        return granted();
    }

    /** For the diagram: the receiver files it as its own case, whose end is the feedback. */
    public void accept(String referralNo) {
        Referral it = referrals.lock(referralNo);
        if (!it.receiver().byLetter()) {
            accepting.file(it);
        }
    }

    /** What the sender does with what came back. */
    public Permission settle(String referralNo, SettlementForm form, Actor who) {
        Referral it = referrals.lock(referralNo);
        switch (form.decision()) {
            case RESEND -> send(it, form.office(), form.reason(), who);
            case DISPUTE -> {
                it.become(ReferralState.DISPUTED);
                trail.changed(Entry.of(referralNo, "referral.disputed", who)
                        .states(ReferralState.RETURNED, it.state()).saying(form.reason()));
            }
            case TAKE_BACK -> takeBack(it, form.reason(), who);
        }
        return granted();
    }

    /** What the commission office decides. */
    public Permission decide(String referralNo, DisputeForm form, Actor who) {
        Referral it = referrals.lock(referralNo);
        if (form.decision() == DisputeForm.Ruling.ASSIGN) {
            send(it, form.office(), form.reason(), who);
        } else {
            takeBack(it, form.reason(), who);
        }
        return granted();
    }

    /** As a department that is served by letter wrote. */
    public Permission feedBack(String referralNo, FeedbackForm form, Actor who) {
        Referral it = referrals.lock(referralNo);
        preserving.keep(it.caseNo(), "处理结果复函", Arrays.asList(form.letter()), who);
        end(it, ReferralState.FED_BACK, form.result(), who);
        return granted();
    }

    /** For the diagram: the receiver's case is closed. */
    public void feedBack(String referralNo) {
        Referral it = referrals.lock(referralNo);
        end(it, ReferralState.FED_BACK, it.theirCaseNo(), Actor.PLATFORM);
    }

    private void send(Referral it, FieldOfAuthority office, String why, Actor who) {
        it.send(addressing.of(cases.findById(it.caseNo()).orElseThrow().scene().areaCode(), office), clock.instant());
        referring.sent(it, who, why);
    }

    private void takeBack(Referral it, String why, Actor who) {
        shares.findByCaseNoOrderById(it.caseNo()).stream().filter(share -> it.violations().contains(share.violation()))
                .forEach(Share::takeBack);
        end(it, ReferralState.TAKEN_BACK, why, who);
    }

    private void end(Referral it, ReferralState as, String what, Actor who) {
        ReferralState before = it.state();
        it.end(as, what, clock.instant());
        dockets.close(it.referralNo());
        trail.changed(Entry.of(it.referralNo(), "referral.ended", who).states(before, it.state()).saying(what));
        // of two that end at once, the later sees that the first is over
        dockets.hold(it.caseNo());
        events.publishEvent(new ReferralEnded(it.referralNo(), it.caseNo(),
                referrals.findByCaseNoOrderBySentAt(it.caseNo()).stream().noneMatch(one -> one.state().isOpen())));
    }

    private static Permission granted() {
        return new Permission.Granted(null, List.of());
    }
}
