package io.weldgate.api.tipoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.weldgate.tipoff.Channel;
import io.weldgate.tipoff.Concern;
import io.weldgate.tipoff.RewardProposal;
import io.weldgate.tipoff.TipOff;
import io.weldgate.tipoff.TipOffState;
import java.time.Instant;
import java.util.List;

/**
 * A report as officials see it, without who told it.
 *
 * @param words    and photos, handlers: left out in lists
 * @param photos   how many
 * @param proposedReward by the penalties of its case; null as long as there is none, and in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TipOffAnswer(String docketNo, TipOffState state, Channel channel, Concern concern, boolean urgent,
        String areaCode, String place, String suspect, String unitCode, Instant seenAt, Instant receivedAt,
        Instant dueAt, String department, boolean anonymous, boolean insider, String toldBefore, String knownAs,
        String caseNo, String reply, String words, Integer photos, List<String> handlers,
        RewardProposal proposedReward) {

    static TipOffAnswer brief(TipOff it) {
        return of(it, null, null, null, null);
    }

    static TipOffAnswer whole(TipOff it, List<String> handlers, RewardProposal proposed) {
        return of(it, it.sighting().words(), it.sighting().photos().size(), handlers, proposed);
    }

    private static TipOffAnswer of(TipOff it, String words, Integer photos, List<String> handlers,
            RewardProposal proposed) {
        return new TipOffAnswer(it.docketNo(), it.state(), it.channel(), it.sighting().concern(), it.urgent(),
                it.sighting().areaCode(), it.sighting().place(), it.sighting().suspect(), it.sighting().unitCode(),
                it.sighting().seenAt(), it.receivedAt(), it.dueAt(), it.department(), it.anonymous(), it.insider(),
                it.toldBefore(), it.knownAs(), it.caseNo(), it.reply(), words, photos, handlers,
                proposed);
    }
}
