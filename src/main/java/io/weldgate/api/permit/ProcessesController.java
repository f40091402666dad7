package io.weldgate.api.permit;

import io.weldgate.api.Problem;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permits;
import io.weldgate.process.ProcessView;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProcessesController {

    private final ProcessView processes;
    private final Permits permits;
    private final Identities identities;

    ProcessesController(ProcessView processes, Permits permits, Identities identities) {
        this.processes = processes;
        this.permits = permits;
        this.identities = identities;
    }

    @GetMapping("/api/v1/processes/{businessKey}")
    List<ProcessView.Drawing> process(@PathVariable String businessKey) {
        permits.find(businessKey, identities.current().scope()).orElseThrow(Problem::notFound);
        return processes.of(businessKey);
    }
}
