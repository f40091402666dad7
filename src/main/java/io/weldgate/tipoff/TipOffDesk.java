package io.weldgate.tipoff;

import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.registry.Holders;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who deals with a report, and until when. */
@Component
@Transactional(readOnly = true)
public class TipOffDesk {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final Holders holders;
    private final Timing timing;

    TipOffDesk(TipOffs tipOffs, Awards awards, Holders holders, Timing timing) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.holders = holders;
        this.timing = timing;
    }

    /** Everybody of the department that holds it, its head included. */
    public String officers(String docketNo) {
        String department = of(docketNo).department();
        return department + ":OFFICER," + department + ":HEAD";
    }

    /** The head; where the department has none, everybody: somebody other than who told the penalty decides anyhow. */
    public String deciders(String docketNo) {
        String head = of(docketNo).department() + ":HEAD";
        return holders.of(Set.of(head)).isEmpty() ? officers(docketNo) : head;
    }

    /** Until when it must be checked. */
    public Date checkDue(String docketNo) {
        return Date.from(of(docketNo).dueAt());
    }

    /** When the reward is lost. */
    public Date claimEnd(String docketNo) {
        return Date.from(awards.findByDocketNo(docketNo).orElseThrow().claimUntil());
    }

    public Date paymentDue(String docketNo) {
        TipOff tipOff = of(docketNo);
        return Date.from(timing.deadline(CaseClock.REWARD_PAYMENT,
                awards.findByDocketNo(docketNo).orElseThrow().claimedAt(), tipOff.sighting().areaCode(), List.of())
                .dueAt());
    }

    private TipOff of(String docketNo) {
        return tipOffs.findByDocketNo(docketNo).orElseThrow();
    }
}
