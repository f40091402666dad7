package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.evidence.Source;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cites in a case what the machine's terminal recorded under the permits that the case has stopped. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recalling {

    private final Cases cases;
    private final Chains chains;
    private final Collecting collecting;

    Recalling(Cases cases, Chains chains, Collecting collecting) {
        this.cases = cases;
        this.chains = chains;
        this.collecting = collecting;
    }

    /** @param permitNos of the work that was live; none where nothing covered it */
    public void recall(String caseNo, List<String> permitNos) {
        Scene scene = cases.lock(caseNo).scene();
        permitNos.forEach(permitNo -> {
            scene.with(scene.machineCode(), permitNo);
            chains.of(permitNo).forEach(link -> cite(caseNo, link));
        });
    }

    private void cite(String caseNo, Link link) {
        if (link.matter() instanceof Item item && item.source() == Source.DEVICE) {
            collecting.cite(caseNo, link, item.title(), List.of(Actor.PLATFORM));
        }
    }
}
