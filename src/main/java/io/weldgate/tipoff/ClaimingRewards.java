package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reporter does by his code, whoever he is: he asks what has become of it, and claims his reward. */
@Component
public class ClaimingRewards {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final TipOffsInHand holding;
    private final ReporterCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimingRewards(TipOffs tipOffs, Awards awards, TipOffsInHand holding, ReporterCodes codes,
            ApplicationEventPublisher events, Clock clock) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.holding = holding;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where no report has this code. */
    @Transactional(readOnly = true)
    public Optional<Answer> answer(String code) {
        return tipOffs.findByCodeMac(codes.mac(code)).map(this::told);
    }

    /**
     * Said twice, the first counts.
     *
     * @return empty where no report has this code
     * @throws TipOffNotOpen where there is nothing to claim, or not any more
     */
    @Transactional
    public Optional<Answer> claim(String code, RewardClaimForm form) {
        return tipOffs.lockCode(codes.mac(code)).map(tipOff -> {
            if (tipOff.state() == TipOffState.CLAIMED || tipOff.state() == TipOffState.PAID) {
                return told(tipOff);
            }
            tipOff.mustBe(TipOffState.AWARDED);
            Award award = awards.findByDocketNo(tipOff.docketNo()).orElseThrow();
            if (!clock.instant().isBefore(award.claimUntil())) {
                throw new TipOffNotOpen(tipOff.docketNo(), TipOffState.LAPSED);
            }
            award.claim(form, clock.instant());
            holding.goOn(tipOff, TipOffState.CLAIMED, null, "tipoff.claimed", new Actor("reporter", "举报人"));
            events.publishEvent(new RewardClaimed(tipOff.docketNo()));
            return told(tipOff);
        });
    }

    private Answer told(TipOff it) {
        Optional<Award> award = awards.findByDocketNo(it.docketNo()).filter(found -> found.amount() != null);
        return new Answer(it.state(), it.receivedAt(), it.reply(), it.repliedAt(),
                award.map(Award::amount).orElse(null), award.map(Award::claimUntil).orElse(null));
    }
}
