package io.weldgate.investigation;

import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.evidence.Proof;
import io.weldgate.evidence.Reviewing;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds a penalty to evidence that may support it: of a device's, only what a person has reviewed (行政处罚法 41). */
@Component
class Proving {

    private final Reviewing reviewing;
    private final Chains chains;

    Proving(Reviewing reviewing, Chains chains) {
        this.reviewing = reviewing;
        this.chains = chains;
    }

    /** Names the first piece that may not, and why. */
    void check(String caseNo, String evidence, Wording wording) {
        for (long number : numbers(evidence)) {
            if (reviewing.mayProve(caseNo, number) instanceof Proof.Refused refused) {
                wording.wrong(true, "EVIDENCE_" + refused.objection(), "evidence", Long.toString(number),
                        title(caseNo, number));
                return;
            }
        }
    }

    static List<Long> numbers(String evidence) {
        return evidence == null ? List.of()
                : Arrays.stream(evidence.split("\\D+")).filter(it -> !it.isEmpty()).map(Long::valueOf).toList();
    }

    private String title(String caseNo, long number) {
        return chains.find(caseNo, number).map(Link::matter).filter(Item.class::isInstance).map(Item.class::cast)
                .map(Item::title).orElse("");
    }
}
