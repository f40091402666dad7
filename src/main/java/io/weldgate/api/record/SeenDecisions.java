package io.weldgate.api.record;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Scope;
import io.weldgate.simops.RegisteredWorks;
import io.weldgate.unlocking.MachineView;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/**
 * Decisions, to those who may see the permit, the machine or the registered work they are about; the pages ask here
 * too.
 */
@Component
public class SeenDecisions {

    private final Deciding deciding;
    private final DecisionsInScope decisions;
    private final Permits permits;
    private final MachineView machines;
    private final RegisteredWorks works;
    private final Identities identities;

    SeenDecisions(Deciding deciding, DecisionsInScope decisions, Permits permits, MachineView machines,
            RegisteredWorks works, Identities identities) {
        this.deciding = deciding;
        this.decisions = decisions;
        this.permits = permits;
        this.machines = machines;
        this.works = works;
        this.identities = identities;
    }

    /** Empty, too, where it may not be seen. */
    public Optional<Decision> find(String decisionId) {
        return deciding.find(decisionId).filter(this::maySee);
    }

    Slice<Decision> list(String subject, Instant from, Instant to, Pageable page) {
        return decisions.list(identities.current().scope(), subject, from, to, page);
    }

    private boolean maySee(Decision decision) {
        Scope scope = identities.current().scope();
        return permits.find(decision.subject(), scope).isPresent()
                || machines.of(decision.subject(), scope).isPresent()
                || works.find(decision.subject(), scope).isPresent();
    }
}
