package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.Cases;
import io.weldgate.investigation.PenaltyDecided;
import io.weldgate.jurisdiction.SanctionKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the reward of a report when a case that it led to is penalised, by whichever department. */
@Component
public class ProposingRewards {

    /** Behind the number of its track, as it stands on the paper itself. */
    private static final String DECISION = "-PENALTY_DECISION";
    private static final Set<SanctionKind> FINES = Set.of(SanctionKind.FINE, SanctionKind.DAILY_FINE);

    private final TipOffs tipOffs;
    private final LinkedPenalties penalties;
    private final Awards awards;
    private final RewardRules rules;
    private final Cases cases;
    private final Trail trail;
    private final Clock clock;

    ProposingRewards(TipOffs tipOffs, LinkedPenalties penalties, Awards awards, RewardRules rules, Cases cases,
            Trail trail, Clock clock) {
        this.tipOffs = tipOffs;
        this.penalties = penalties;
        this.awards = awards;
        this.rules = rules;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** An order is no penalty; what is decided after the head has granted the reward changes it no more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(PenaltyDecided it) {
        if (it.kind() == SanctionKind.ORDER_TO_CORRECT) {
            return;
        }
        CaseFile file = cases.findById(it.caseNo()).orElseThrow();
        tipOffs.lockCases(List.of(file.caseNo(), file.actNo())).stream()
                .filter(tipOff -> tipOff.state() == TipOffState.CONFIRMED || tipOff.state() == TipOffState.PENALISED)
                .forEach(tipOff -> link(tipOff, it));
    }

    /** Empty where nothing was decided yet. */
    @Transactional(readOnly = true)
    public Optional<RewardProposal> of(String docketNo) {
        return tipOffs.findByDocketNo(docketNo).flatMap(this::proposal);
    }

    private void link(TipOff tipOff, PenaltyDecided it) {
        BigDecimal fine = FINES.contains(it.kind()) && it.amount() != null ? it.amount() : BigDecimal.ZERO;
        penalties.save(new LinkedPenalty(it.penaltyId(), tipOff.docketNo(), it.trackNo(), fine,
                LocalDate.ofInstant(it.decidedAt(), clock.getZone())));
        RewardProposal proposed = proposal(tipOff).orElseThrow();
        awards.findByDocketNo(tipOff.docketNo()).ifPresent(award -> award.atLeast(proposed.fine()));
        trail.changed(Entry.of(tipOff.docketNo(), "tipoff.reward_proposed", Actor.PLATFORM).saying(
                Saying.of("tipoff.proposed", proposed.fine().toPlainString(), proposed.amount().toPlainString(),
                        proposed.basis()).written()));
    }

    private Optional<RewardProposal> proposal(TipOff tipOff) {
        List<LinkedPenalty> all = penalties.findByDocketNoOrderByPenaltyId(tipOff.docketNo());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        RewardRule rule = rules.of(tipOff.sighting().areaCode(), Matter.VIOLATION,
                LocalDate.ofInstant(tipOff.receivedAt(), clock.getZone()));
        BigDecimal fine = all.stream().map(LinkedPenalty::fine).reduce(BigDecimal.ZERO, BigDecimal::add);
        LinkedPenalty last = all.get(all.size() - 1);
        return Optional.of(new RewardProposal(fine, last.trackNo() + DECISION, last.decidedOn(),
                rule.amount(fine, false), rule.basis()));
    }
}
