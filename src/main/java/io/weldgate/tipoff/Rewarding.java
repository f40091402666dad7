package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the case's outcome to the payment: who reported it is paid by the rule of the day and the place. */
@Component
@Transactional
public class Rewarding {

    private final TipOffsInHand holding;
    private final Awards awards;
    private final RewardRules rules;
    private final ProposingRewards proposing;
    private final Timing timing;
    private final Clock clock;

    Rewarding(TipOffsInHand holding, Awards awards, RewardRules rules, ProposingRewards proposing, Timing timing,
            Clock clock) {
        this.holding = holding;
        this.awards = awards;
        this.rules = rules;
        this.proposing = proposing;
        this.timing = timing;
        this.clock = clock;
    }

    /** What came of the case. Without a penalty there is no reward, and the reporter is told so. */
    public void conclude(String docketNo, TipOffOutcomeForm form, Actor by) {
        TipOff tipOff = holding.lock(docketNo);
        tipOff.mustBe(TipOffState.CONFIRMED);
        if (form.outcome() == TipOffOutcome.NO_PENALTY) {
            holding.goOn(tipOff, TipOffState.UNREWARDED, form.reply(), "tipoff.unpenalised", by);
        } else {
            Award award = awards.save(new Award(docketNo, form, by.account()));
            proposing.of(docketNo).map(RewardProposal::fine).ifPresent(award::atLeast);
            holding.goOn(tipOff, TipOffState.PENALISED, null, "tipoff.penalised", by);
        }
    }

    public void decide(String docketNo, RewardForm form, Actor by) {
        TipOff tipOff = holding.lock(docketNo);
        tipOff.mustBe(TipOffState.PENALISED);
        if (form.decision() == AwardDecision.REFUSED) {
            holding.goOn(tipOff, TipOffState.UNREWARDED, form.reply(), "tipoff.reward_refused", by);
            return;
        }
        Award award = awards.findByDocketNo(docketNo).orElseThrow();
        Instant now = clock.instant();
        RewardRule rule = rule(tipOff, award);
        award.grant(rule.amount(award.measure(), form.ofUnit()), form.ofUnit(), rule.basis(), by.account(), now,
                timing.deadline(CaseClock.REWARD_CLAIM, now, tipOff.sighting().areaCode(), List.of()).dueAt());
        holding.goOn(tipOff, TipOffState.AWARDED, form.reply(), "tipoff.rewarded", by);
    }

    /** How much it will be. */
    @Transactional(readOnly = true)
    public BigDecimal amount(TipOff tipOff, Award award, boolean ofUnit) {
        return rule(tipOff, award).amount(award.measure(), ofUnit);
    }

    /** Whether the place's table pays nobody who does not give his name. */
    boolean onlyNamed(TipOff tipOff, Award award) {
        return Boolean.TRUE.equals(rule(tipOff, award).named());
    }

    public void pay(String docketNo, RewardPaymentForm form, Actor by) {
        TipOff tipOff = holding.lock(docketNo);
        tipOff.mustBe(TipOffState.CLAIMED);
        awards.findByDocketNo(docketNo).orElseThrow().pay(form, by.account());
        holding.goOn(tipOff, TipOffState.PAID, null, "tipoff.paid", by);
    }

    /** Nobody has claimed it in time; where somebody just did, it stays so. */
    public void lapse(String docketNo) {
        TipOff tipOff = holding.lock(docketNo);
        if (tipOff.state() == TipOffState.AWARDED) {
            holding.goOn(tipOff, TipOffState.LAPSED, null, "tipoff.lapsed", Actor.PLATFORM);
        }
    }

    private RewardRule rule(TipOff tipOff, Award award) {
        return rules.of(tipOff.sighting().areaCode(), award.matter(),
                LocalDate.ofInstant(tipOff.receivedAt(), clock.getZone()));
    }
}
