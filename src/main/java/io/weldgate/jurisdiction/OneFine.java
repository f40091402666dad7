package io.weldgate.jurisdiction;

import java.util.Collection;
import java.util.List;

/**
 * One act, one fine (行政处罚法 29): for one act nobody is fined twice, whichever departments ask; where the act breaks
 * several provisions, the one with the higher fine is applied. Sanctions of another kind may stand beside a fine.
 */
public sealed interface OneFine {

    /** @param norm by which the fine has to be measured */
    record Granted(FineNorm norm) implements OneFine {}

    /**
     * @param existing the fine that stands
     * @param higher   the provision with the highest fine: whoever finds the fine that stands too low can only have it
     *                 changed
     */
    record Refused(FineDecided existing, FineNorm higher) implements OneFine {}

    /**
     * @param norms   the provisions on fines that this one act of this party breaks, at least one
     * @param decided by any department
     */
    static OneFine of(String party, String act, List<FineNorm> norms, Collection<FineDecided> decided) {
        FineNorm highest = norms.stream().filter(norm -> norm.range().kind().isOnceOnly()).max(FineNorm.HIGHER)
                .orElseThrow(() -> new IllegalArgumentException("No provision threatens " + act + " with a fine"));
        return decided.stream().filter(fine -> fine.party().equals(party) && fine.act().equals(act)).findFirst()
                .<OneFine>map(fine -> new Refused(fine, highest)).orElseGet(() -> new Granted(highest));
    }
}
