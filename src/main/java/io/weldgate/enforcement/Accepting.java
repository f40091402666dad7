package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Heading;
import io.weldgate.docket.Part;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files as the receiver's own case what was referred to it. Parties come along, and of the sender's evidence every item
 * is cited: the receiver sees and uses it, and can never alter it (S0 三(五): mutual recognition).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Accepting {

    private final Cases cases;
    private final Parties parties;
    private final Shares shares;
    private final Staffed staffed;
    private final Docketing dockets;
    private final Chains chains;
    private final Collecting collecting;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accepting(Cases cases, Parties parties, Shares shares, Staffed staffed, Docketing dockets, Chains chains,
            Collecting collecting, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.shares = shares;
        this.staffed = staffed;
        this.dockets = dockets;
        this.chains = chains;
        this.collecting = collecting;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    void file(Referral referral) {
        CaseFile sent = cases.findById(referral.caseNo()).orElseThrow();
        String to = referral.receiver().departmentCode();
        Scene scene = sent.scene();
        String caseNo = dockets.open(DocketKind.CASE, new Heading(scene.areaCode(), scene.unitCode(), false,
                scene.place(), "case.title." + referral.violations().get(0)), to, Part.HOLDS);
        dockets.involve(caseNo, referral.fromDepartment(), Part.FOUND);
        CaseFile filed = cases.save(sent.referred(caseNo, to, referral.violations(), referral.referralNo(),
                clock.instant()));
        filed.file(referral.answeredBy(), clock.instant());
        parties.findByCaseNoOrderById(sent.caseNo()).forEach(it -> parties.save(it.in(caseNo)));
        referral.violations().forEach(it -> shares.save(own(caseNo, it, referral)));
        Actor by = staffed.actor(referral.answeredBy());
        chains.of(sent.caseNo()).stream().filter(link -> link.matter() instanceof Item)
                .forEach(link -> cite(caseNo, link, by));
        referral.filedAs(caseNo);
        dockets.involve(referral.referralNo(), to, Part.HOLDS);
        trail.changed(Entry.of(caseNo, "case.filed", by).states(null, filed.status()).saying(referral.referralNo()));
        events.publishEvent(new CaseFiled(caseNo));
    }

    private static Share own(String caseNo, Violation violation, Referral referral) {
        Share share = new Share(caseNo, violation, true, referral.receiver().office())
                .by(referral.receiver().departmentCode(), null, referral.reason(), false);
        share.file();
        return share;
    }

    private void cite(String caseNo, Link link, Actor by) {
        collecting.cite(caseNo, link, ((Item) link.matter()).title(), List.of(by));
    }
}
