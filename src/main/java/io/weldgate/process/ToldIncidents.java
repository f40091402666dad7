package io.weldgate.process;

import io.weldgate.operating.WorkStuck;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;

/** Tells, within the transaction, when the engine has given a job up. */
final class ToldIncidents extends DefaultIncidentHandler {

    private final ApplicationEventPublisher events;

    ToldIncidents(ApplicationEventPublisher events) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.events = events;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        events.publishEvent(new WorkStuck(context.getConfiguration(), subject(context.getExecutionId())));
        return incident;
    }

    private static String subject(String executionId) {
        return executionId == null ? WorkStuck.HISTORY_CLEANUP : Context.getCommandContext().getExecutionManager()
                .findExecutionById(executionId).getProcessInstance().getBusinessKey();
    }
}
