package io.weldgate.process;

import io.weldgate.unlocking.ApprovalRecord;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history and runtime how the approval ended and where the token is. */
@Component
class EngineApprovalRecord implements ApprovalRecord {

    private final HistoryService history;
    private final RuntimeService runtime;

    EngineApprovalRecord(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    @Override
    public boolean endedAsIssued(String permitNo) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(Names.HOT_WORK_APPROVAL).processInstanceBusinessKey(permitNo).completed().list()
                .stream().map(HistoricProcessInstance::getId).anyMatch(this::passedIssued);
    }

    @Override
    public boolean inHotWork(String permitNo) {
        return runtime.createExecutionQuery().processDefinitionKey(Names.HOT_WORK)
                .processInstanceBusinessKey(permitNo).activityId(Names.END_HOT_WORK).count() > 0;
    }

    private boolean passedIssued(String processInstanceId) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(processInstanceId)
                .activityId(Names.ISSUED).finished().count() > 0;
    }
}
