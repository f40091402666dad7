package io.weldgate.api;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Replay;
import io.weldgate.identity.Identities;
import io.weldgate.registry.Scope;
import io.weldgate.permit.Permits;
import io.weldgate.simops.RegisteredWorks;
import io.weldgate.unlocking.MachineView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions, to those who may see the permit, the machine or the registered work they are about. */
@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class DecisionsController {

    private final Deciding deciding;
    private final Permits permits;
    private final MachineView machines;
    private final RegisteredWorks works;
    private final Identities identities;
    private final FindingAnswers findings;

    DecisionsController(Deciding deciding, Permits permits, MachineView machines,
            RegisteredWorks works, Identities identities,
            FindingAnswers findings) {
        this.deciding = deciding;
        this.permits = permits;
        this.machines = machines;
        this.works = works;
        this.identities = identities;
        this.findings = findings;
    }

    @GetMapping
    Told decision(@PathVariable String decisionId, Locale locale) {
        Decision decision = seen(decisionId);
        return new Told(decision.decisionId(), decision.kind().name(), decision.at(), decision.verdict().name(),
                findings.of(decision.findings(), locale), decision.facts(), decision.rulePack(),
                decision.rulesFired());
    }

    @PostMapping("/replay")
    Replayed replay(@PathVariable String decisionId, Locale locale) {
        Replay replay = deciding.replay(seen(decisionId).decisionId());
        return new Replayed(replay.same(), replay.verdict().name(), findings.of(replay.findings(), locale));
    }

    private Decision seen(String decisionId) {
        return deciding.find(decisionId).filter(this::maySee).orElseThrow(Problem::notFound);
    }

    private boolean maySee(Decision decision) {
        Scope scope = identities.current().scope();
        return permits.find(decision.subject(), scope).isPresent()
                || machines.of(decision.subject(), scope).isPresent()
                || works.find(decision.subject(), scope).isPresent();
    }

    record Told(String decisionId, String kind, Instant at, String verdict, List<FindingAnswer> findings,
            List<Fact> facts, String rulePack, List<String> rulesFired) {}

    record Replayed(boolean same, String verdict, List<FindingAnswer> findings) {}
}
