package io.weldgate.permit;

import io.weldgate.audit.Saying;
import io.weldgate.evidence.Discarding;
import org.springframework.stereotype.Component;

/** A permit's evidence goes with it, unless a case cites it. */
@Component
class EvidenceOfPermit implements Annex {

    private final Discarding discarding;

    EvidenceOfPermit(Discarding discarding) {
        this.discarding = discarding;
    }

    @Override
    public boolean isOpen(String permitNo) {
        return discarding.isCited(permitNo);
    }

    @Override
    public Saying erase(String permitNo) {
        return Saying.of("said.erased.evidence", String.valueOf(discarding.discard(permitNo)));
    }
}
