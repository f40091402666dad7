package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.jurisdiction.Competence;
import io.weldgate.jurisdiction.Jurisdiction;
import io.weldgate.jurisdiction.Office;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides by the routing table what lies in the power of the department that found it, and what does not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Authority {

    private final Cases cases;
    private final Shares shares;
    private final Transfers transfers;
    private final Jurisdiction jurisdiction;
    private final Trail trail;
    private final Clock clock;

    Authority(Cases cases, Shares shares, Transfers transfers, Jurisdiction jurisdiction, Trail trail, Clock clock) {
        this.cases = cases;
        this.shares = shares;
        this.transfers = transfers;
        this.jurisdiction = jurisdiction;
        this.trail = trail;
        this.clock = clock;
    }

    /** By the tables of the day of the act. @return {@code SOMEBODY} or {@code NOBODY} */
    public String decide(String caseNo) {
        CaseFile it = cases.lock(caseNo);
        List<Share> decided = it.violations().stream().map(violation -> share(it, violation)).toList();
        shares.saveAll(decided);
        CaseStatus before = it.status();
        it.become(CaseStatus.IN_HAND, clock.instant());
        trail.changed(Entry.of(caseNo, "case.authority_decided", Actor.PLATFORM).states(before, it.status()));
        return decided.stream().allMatch(share -> share.state() == Share.State.NOBODY) && !it.crimeSuspected()
                ? "NOBODY" : "SOMEBODY";
    }

    /** Whether there is something in the department's own power that it has not filed yet. */
    public boolean ours(String caseNo) {
        return all(caseNo).anyMatch(Share::isOwnToFile);
    }

    /** Whether there is something in another's power that has not been referred yet. */
    public boolean others(String caseNo) {
        return all(caseNo).anyMatch(Share::isToRefer);
    }

    /** Whether a crime is suspected on which nobody has decided yet. */
    public boolean crime(String caseNo) {
        return cases.lock(caseNo).crimeSuspected() && !transfers.existsById(caseNo);
    }

    /** Whether a referral that came back has left something to be done. */
    public boolean anythingLeft(String caseNo) {
        return ours(caseNo) || others(caseNo) || crime(caseNo);
    }

    private Stream<Share> all(String caseNo) {
        return shares.findByCaseNoOrderById(caseNo).stream();
    }

    private Share share(CaseFile it, Violation violation) {
        LocalDate day = LocalDate.ofInstant(it.scene().actAt(), clock.getZone());
        Competence competence = jurisdiction.authorities(it.field(), violation, it.scene().areaCode(), day)
                .orElse(null);
        if (competence == null || competence.isNobodys()) {
            return new Share(it.caseNo(), violation, false, null).by(null, null,
                    competence == null ? null : competence.basis(), competence == null || competence.verify());
        }
        boolean own = Stream.concat(Stream.of(competence.lead()), competence.competent().stream())
                .flatMap(office -> office.departments().stream())
                .anyMatch(seat -> seat.code().equals(it.department()));
        Office.Seat seat = competence.lead().departments().stream()
                .min(Comparator.comparing(found -> !found.online())).orElse(null);
        return new Share(it.caseNo(), violation, own, competence.lead().kind()).by(
                own ? it.department() : seat == null ? null : seat.code(), seat == null ? null : seat.name(),
                competence.basis(), competence.verify());
    }
}
