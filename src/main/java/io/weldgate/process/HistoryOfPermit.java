package io.weldgate.process;

import io.weldgate.audit.Saying;
import io.weldgate.permit.Annex;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What the engine still remembers of a permit; mostly its own time to live has taken it before. */
@Component
class HistoryOfPermit implements Annex {

    private final HistoryService history;
    private final RuntimeService runtime;

    HistoryOfPermit(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    @Override
    public boolean isOpen(String permitNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(permitNo).count() > 0;
    }

    @Override
    public Saying erase(String permitNo) {
        List<String> over = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(permitNo).list()
                .stream().map(HistoricProcessInstance::getId).toList();
        if (!over.isEmpty()) {
            history.deleteHistoricProcessInstances(over);
        }
        return Saying.of("said.erased.processes", String.valueOf(over.size()));
    }
}
