package io.weldgate.unlocking;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitFacts;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Signatures;
import io.weldgate.permit.StopDemanded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks of work without a terminal what a renewal asks of a lease. There is nothing to lock, so the work is suspended
 * and people are told.
 */
@Component
class Overseeing {

    private final Permits permits;
    private final PermitFacts facts;
    private final Signatures signatures;
    private final Deciding deciding;
    private final ApplicationEventPublisher events;

    Overseeing(Permits permits, PermitFacts facts, Signatures signatures, Deciding deciding,
            ApplicationEventPublisher events) {
        this.permits = permits;
        this.facts = facts;
        this.signatures = signatures;
        this.deciding = deciding;
        this.events = events;
    }

    @Transactional
    void look(String permitNo) {
        Permit permit = permits.lock(permitNo);
        if (permit.status() != PermitStatus.WORKING) {
            return;
        }
        List<Fact> asked = new ArrayList<>(facts.about(permit, permit.approver()));
        asked.addAll(signatures.facts(permit));
        asked.add(new MachineFact.Attempt(permit.machineCode(), permit.welders().get(0)));
        if (deciding.spotCheck(Question.RENEWAL, permitNo, asked) instanceof Permission.Refused refused) {
            events.publishEvent(new StopDemanded(permitNo, refused.findings().stream().filter(Finding::blocks)
                    .map(it -> FindingText.kept(it).written()).collect(Collectors.joining("\n"))));
        }
    }
}
