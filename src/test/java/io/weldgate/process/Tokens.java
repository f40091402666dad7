package io.weldgate.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** Looks for where permits wait, alike in the bare engine and in ours. */
final class Tokens {

    private final ProcessEngine engine;

    Tokens(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The one task that waits. */
    Task task(String permitNo) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(permitNo).singleResult();
    }

    /** The residual-fire time is over. */
    void passResidualFireTime(String permitNo) {
        String instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processDefinitionKey(Names.FIVE_STEP_CHECK).processInstanceBusinessKey(permitNo).singleResult()
                .getId();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery()
                .processInstanceId(instance).activityId("residualFireWatch").singleResult().getId());
    }
}
