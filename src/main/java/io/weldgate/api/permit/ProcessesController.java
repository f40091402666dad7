package io.weldgate.api.permit;

import io.weldgate.api.Problem;
import io.weldgate.docket.Dockets;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permits;
import io.weldgate.process.ProcessView;
import io.weldgate.registry.Scope;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProcessesController {

    private final ProcessView processes;
    private final Permits permits;
    private final Dockets dockets;
    private final Identities identities;

    ProcessesController(ProcessView processes, Permits permits, Dockets dockets, Identities identities) {
        this.processes = processes;
        this.permits = permits;
        this.dockets = dockets;
        this.identities = identities;
    }

    @GetMapping("/api/v1/processes/{businessKey}")
    List<ProcessView.Drawing> process(@PathVariable String businessKey) {
        Scope scope = identities.current().scope();
        if (permits.find(businessKey, scope).isEmpty() && dockets.find(businessKey, scope).isEmpty()) {
            throw Problem.notFound();
        }
        return processes.of(businessKey);
    }
}
