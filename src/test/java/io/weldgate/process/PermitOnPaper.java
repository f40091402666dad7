package io.weldgate.process;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.permit.Applying;
import io.weldgate.permit.Approving;
import io.weldgate.permit.Closing;
import io.weldgate.permit.Disposing;
import io.weldgate.permit.Ending;
import io.weldgate.permit.Extending;
import io.weldgate.permit.GasTesting;
import io.weldgate.permit.Issuing;
import io.weldgate.permit.Relieving;
import io.weldgate.permit.Staffing;
import io.weldgate.permit.Suspending;
import io.weldgate.permit.Watching;
import io.weldgate.permit.Working;
import io.weldgate.unlocking.LeaseLapsed;
import io.weldgate.unlocking.Locking;
import io.weldgate.unlocking.UnlockAnswered;
import io.weldgate.unlocking.Unlocking;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Walks permits through the diagrams; behind the seam stand recording stand-ins for the business. */
final class PermitOnPaper {

    final Applying applying = mock(Applying.class);
    final Approving approving = mock(Approving.class);
    final Extending extending = mock(Extending.class);
    final GasTesting gasTesting = mock(GasTesting.class);
    final Suspending suspending = mock(Suspending.class);
    final Relieving relieving = mock(Relieving.class);
    final Issuing issuing = mock(Issuing.class);
    final Ending ending = mock(Ending.class);
    final Closing closing = mock(Closing.class);
    final Staffing staffing = mock(Staffing.class);
    final Working working = mock(Working.class);
    final Watching watching = mock(Watching.class);
    final Disposing disposing = mock(Disposing.class);
    final Unlocking unlocking = mock(Unlocking.class);
    final Locking locking = mock(Locking.class);
    final String permitNo = "HW-" + UUID.randomUUID();
    final PermitProcess process;
    private final ProcessEngine engine;

    PermitOnPaper(EngineOnly only) {
        engine = only.engine();
        process = new PermitProcess(engine.getRuntimeService(), new Clocks(engine.getRuntimeService(),
                engine.getManagementService(), engine.getTaskService(), event -> { }), suspending);
        only.with("applying", applying).with("issuing", issuing).with("ending", ending).with("closing", closing)
                .with("staffing", staffing).with("working", working).with("watching", watching)
                .with("disposing", disposing).with("unlocking", unlocking).with("locking", locking)
                .with("approving", approving).with("extending", extending).with("gasTesting", gasTesting)
                .with("suspending", suspending).with("relieving", relieving);
        when(applying.judge(anyString())).thenReturn("ALLOWED");
        when(issuing.issue(anyString())).thenReturn("ISSUED");
        when(issuing.windowEnd(anyString())).thenReturn(Date.from(Instant.now().plusSeconds(3600)));
        when(ending.refuse(anyString())).thenReturn("REFUSED");
        when(ending.expire(anyString())).thenReturn("EXPIRED");
        when(ending.withdraw(anyString())).thenReturn("WITHDRAWN");
        when(staffing.approvers(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(staffing.officers(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(staffing.applicant(anyString())).thenReturn("head1");
        when(staffing.welder(anyString())).thenReturn("welder1");
        when(staffing.watch(anyString())).thenReturn("watch1");
        when(unlocking.coded(anyString())).thenReturn(true);
        when(unlocking.judge(anyString())).thenReturn("ALLOWED");
        when(approving.due(anyString())).thenReturn(Date.from(Instant.now().plusSeconds(600)));
        when(approving.overdue(anyString())).thenReturn(Date.from(Instant.now().plusSeconds(600)));
        when(ending.cancel(anyString())).thenReturn("WITHDRAWN");
        when(staffing.extenders(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(staffing.gasTesters(anyString())).thenReturn("U-1:GAS_TESTER");
        when(staffing.shiftLeaders(anyString())).thenReturn("U-1:SHIFT_LEADER");
        when(unlocking.commandTimeout(anyString())).thenReturn("PT20S");
        when(disposing.residualFireWatch(anyString())).thenReturn("PT30M");
        when(disposing.accepted(anyString())).thenReturn("ACCEPTED");
    }

    PermitOnPaper entered(String processId) {
        engine.getRuntimeService().startProcessInstanceByKey(processId, permitNo, Map.of(Names.PERMIT_NO, permitNo));
        return this;
    }

    /** Does the named tasks one after the other; each must be the one that waits. */
    PermitOnPaper does(String... tasks) {
        for (String task : tasks) {
            does(task, Map.of());
        }
        return this;
    }

    PermitOnPaper does(String task, Map<String, Object> flags) {
        engine.getTaskService().complete(task(task).getId(), flags);
        return this;
    }

    Task task(String id) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(permitNo).taskDefinitionKey(id)
                .initializeFormKeys().singleResult();
    }

    /** The tasks that wait. */
    List<String> waiting() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(permitNo).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    /** Lets the named timer run out. */
    PermitOnPaper passes(String timer) {
        engine.getManagementService().executeJob(job(timer).getId());
        return this;
    }

    /** When the named timer runs out. */
    Date dueDate(String timer) {
        return job(timer).getDuedate();
    }

    private Job job(String timer) {
        List<Job> running = engine.getManagementService().createJobQuery().activityId(timer).list().stream()
                .filter(job -> permitNo.equals(businessKey(job.getProcessInstanceId()))).toList();
        if (running.size() != 1) {
            throw new AssertionError(running.size() + " timers " + timer + " run");
        }
        return running.get(0);
    }

    PermitOnPaper answers(boolean unlocked) {
        process.answered(new UnlockAnswered(permitNo, "c-1", unlocked));
        return this;
    }

    /** The message reaches whoever waits for it; nobody is no mistake. */
    PermitOnPaper tells(String message) {
        engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(permitNo)
                .correlateAllWithResult();
        return this;
    }

    PermitOnPaper lapses() {
        process.lapsed(new LeaseLapsed(permitNo));
        return this;
    }

    /** The end event that the process ended at; null while it runs. */
    String end(String processId) {
        List<HistoricProcessInstance> ended = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId).processInstanceBusinessKey(permitNo).completed()
                .orderByProcessInstanceEndTime().desc().list();
        return ended.isEmpty() ? null : engine.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(ended.get(0).getId()).orderPartiallyByOccurrence().desc().list()
                .stream().filter(step -> step.getActivityType().endsWith("EndEvent")).findFirst().orElseThrow()
                .getActivityId();
    }

    EngineApprovalRecord record() {
        return new EngineApprovalRecord(engine.getHistoryService(), engine.getRuntimeService());
    }

    ProcessView view() {
        return new ProcessView(engine.getRepositoryService(), engine.getRuntimeService(), engine.getHistoryService(),
                engine.getManagementService());
    }

    private String businessKey(String processInstanceId) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(processInstanceId)
                .singleResult().getBusinessKey();
    }
}
