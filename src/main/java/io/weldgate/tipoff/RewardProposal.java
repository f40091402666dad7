package io.weldgate.tipoff;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a reward would be by the penalties that were decided so far, before the handler has confirmed it.
 *
 * @param fine       yuan, of all of them
 * @param decisionNo of the last one, which is its track's
 * @param amount     yuan, without the bonus for somebody of the unit
 * @param basis      of the rule of the place and the day on which it was reported
 */
public record RewardProposal(BigDecimal fine, String decisionNo, LocalDate decidedOn, BigDecimal amount,
        String basis) {}
