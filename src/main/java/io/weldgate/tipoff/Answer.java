package io.weldgate.tipoff;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a reporter is told by his code, and nothing more.
 *
 * @param reply      the last words to him; null as long as there were none
 * @param amount     of the reward in yuan; null unless one is granted
 * @param claimUntil the first moment that is too late; null unless one is granted
 */
public record Answer(TipOffState state, Instant receivedAt, String reply, Instant repliedAt, BigDecimal amount,
        Instant claimUntil) {

    public boolean mayClaim() {
        return state == TipOffState.AWARDED;
    }
}
