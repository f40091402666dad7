package io.weldgate.process;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.enforcement.FirstChecking;
import io.weldgate.enforcement.Transferring;
import io.weldgate.investigation.Finalising;
import io.weldgate.investigation.Convening;
import io.weldgate.investigation.Exacting;
import io.weldgate.investigation.Investigating;
import io.weldgate.investigation.Instituting;
import io.weldgate.investigation.Revoking;
import io.weldgate.investigation.Serving;
import io.weldgate.investigation.Tracking;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Walks cases and their tracks through the diagrams; behind the seam stand recording stand-ins for the business. */
final class TrackOnPaper {

    final Instituting instituting = mock(Instituting.class);
    final Investigating investigating = mock(Investigating.class);
    final Tracking tracking = mock(Tracking.class);
    final Serving serving = mock(Serving.class);
    final Convening convening = mock(Convening.class);
    final Exacting exacting = mock(Exacting.class);
    final Revoking revoking = mock(Revoking.class);
    final Finalising finalising = mock(Finalising.class);
    final Transferring transferring = mock(Transferring.class);
    final FirstChecking checking = mock(FirstChecking.class);
    final String caseNo = "FC-" + UUID.randomUUID();
    final InvestigationProcess process;
    private final ProcessEngine engine;

    TrackOnPaper(EngineOnly only) {
        engine = only.engine();
        process = new InvestigationProcess(engine.getRuntimeService());
        only.with("transferring", transferring).with("firstChecking", checking).with("instituting", instituting)
                .with("investigating", investigating).with("tracking", tracking).with("serving", serving)
                .with("convening", convening).with("exacting", exacting).with("revoking", revoking)
                .with("finalising", finalising);
        Date soon = Date.from(Instant.now().plusSeconds(3600));
        when(instituting.person(anyString())).thenReturn(caseNo + "-P");
        when(instituting.instigator(anyString())).thenReturn(caseNo + "-I");
        when(instituting.unit(anyString())).thenReturn(caseNo + "-U");
        when(instituting.manager(anyString())).thenReturn(caseNo + "-M");
        when(instituting.supervision(anyString())).thenReturn(caseNo + "-S");
        when(instituting.decisionDue(anyString())).thenReturn(soon);
        when(tracking.officers(anyString())).thenReturn("D-1:OFFICER");
        when(tracking.heads(anyString())).thenReturn("D-1:HEAD");
        when(revoking.issuer(anyString())).thenReturn("D-2:HEAD");
        when(transferring.decisionDue(anyString())).thenReturn(soon);
        when(checking.heads(anyString())).thenReturn("D-1:HEAD");
        when(serving.answerDue(anyString())).thenReturn(soon);
        when(serving.serviceDue(anyString())).thenReturn(soon);
        when(convening.plannedAt(anyString())).thenReturn(soon);
        when(exacting.paymentDue(anyString())).thenReturn(soon);
    }

    TrackOnPaper entered(String processId, String key) {
        engine.getRuntimeService().startProcessInstanceByKey(processId, key, Map.of(Names.DOCKET_NO, key));
        return this;
    }

    TrackOnPaper does(String key, String task, Map<String, Object> flags) {
        engine.getTaskService().complete(task(key, task).getId(), flags);
        return this;
    }

    TrackOnPaper does(String key, String... tasks) {
        for (String task : tasks) {
            does(key, task, Map.of());
        }
        return this;
    }

    Task task(String key, String id) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(id)
                .singleResult();
    }

    /** For whom it waits. */
    String group(String key, String task) {
        return engine.getTaskService().getIdentityLinksForTask(task(key, task).getId()).get(0).getGroupId();
    }

    List<String> waiting(String key) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    /** Lets the named timer of a docket's process run out. */
    TrackOnPaper passes(String key, String timer) {
        List<Job> running = engine.getManagementService().createJobQuery().activityId(timer).list().stream()
                .filter(job -> key.equals(engine.getRuntimeService().createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId()).singleResult().getBusinessKey())).toList();
        if (running.size() != 1) {
            throw new AssertionError(running.size() + " timers " + timer + " run");
        }
        engine.getManagementService().executeJob(running.get(0).getId());
        return this;
    }

    /** The end events that were reached. */
    List<String> ends(String processId, String key) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().activityType("noneEndEvent").list()
                .stream().filter(step -> processId.equals(step.getProcessDefinitionKey()))
                .filter(step -> key.equals(engine.getHistoryService().createHistoricProcessInstanceQuery()
                        .processInstanceId(step.getProcessInstanceId()).singleResult().getBusinessKey()))
                .map(step -> step.getActivityId()).toList();
    }
}
