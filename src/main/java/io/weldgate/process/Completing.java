package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.form.Filled;
import io.weldgate.form.Read;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.decision.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completes tasks: one transaction for the business act, the token's way on, and everything that follows at once. */
@Component
public class Completing {

    private final TaskService tasks;
    private final HistoryService history;
    private final BusinessKeys keys;
    private final WorkQueue queue;
    private final TaskForms forms;
    private final FormReading reading;
    private final Dossiers dossiers;
    private final Witnessing witnessing;
    private final Together together;

    Completing(TaskService tasks, HistoryService history, BusinessKeys keys, WorkQueue queue, TaskForms forms,
            FormReading reading, Dossiers dossiers, Witnessing witnessing, Together together) {
        this.tasks = tasks;
        this.history = history;
        this.keys = keys;
        this.queue = queue;
        this.forms = forms;
        this.reading = reading;
        this.dossiers = dossiers;
        this.witnessing = witnessing;
        this.together = together;
    }

    /** @param filled reads the filled-in form into the record it is given */
    @Transactional
    public Completion complete(String taskId, Filled filled, Caller caller, Locale locale) {
        return keys.of(taskId).map(businessKey -> Dossiers.about(businessKey).within(businessKey,
                () -> complete(taskId, businessKey, filled, caller, locale))).orElseGet(() -> over(taskId, caller));
    }

    private Completion complete(String taskId, String businessKey, Filled filled, Caller caller, Locale locale) {
        // locked before it is read: what was read before could be outdated by whoever was faster
        return dossiers.hold(businessKey, caller.scope()).isPresent()
                ? together.all(() -> completeLocked(taskId, businessKey, filled, caller, locale))
                : new Completion.Unknown();
    }

    private Completion completeLocked(String taskId, String businessKey, Filled filled, Caller caller, Locale locale) {
        Task still = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (still == null) {
            return over(taskId, caller);
        }
        return queue.doer(still, caller).map(doer ->
                        complete(still, businessKey, forms.of(still.getFormKey()), filled, caller, doer, locale))
                .orElseGet(Completion.NotYours::new);
    }

    private <F extends Record> Completion complete(Task task, String businessKey, TaskForm<F> form, Filled filled,
            Caller caller, Actor doer, Locale locale) {
        Read<F> read = filled.read(reading, form.form(), caller.actor(), locale);
        if (read instanceof Read.Invalid<F> invalid) {
            return new Completion.Invalid(invalid.errors());
        }
        F accepted = ((Read.Valid<F>) read).form();
        List<FieldError> errors = form.check().errors(businessKey, accepted, caller, locale);
        if (!errors.isEmpty()) {
            return new Completion.Invalid(errors);
        }
        Permission permission = form.act().perform(businessKey, accepted, doer);
        if (permission instanceof Permission.Refused refused) {
            witnessing.atTask(businessKey, task.getFormKey(), accepted, doer, refused);
            return new Completion.Refused(refused);
        }
        Map<String, Object> flags = form.flags().apply(accepted);
        if (!caller.account().equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), caller.account());
        }
        tasks.complete(task.getId(), flags);
        return new Completion.Done();
    }

    private Completion over(String taskId, Caller caller) {
        HistoricTaskInstance past = history.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult();
        if (past == null) {
            return new Completion.Unknown();
        }
        String businessKey = history.createHistoricProcessInstanceQuery().processInstanceId(past.getProcessInstanceId())
                .singleResult().getBusinessKey();
        if (dossiers.find(businessKey, caller.scope()).isEmpty()) {
            return new Completion.Unknown();
        }
        Instant at = past.getEndTime().toInstant();
        // of a cancelled task the engine keeps the assignee too, who has done nothing
        return TaskEntity.DELETE_REASON_COMPLETED.equals(past.getDeleteReason())
                ? new Completion.AlreadyDone(past.getAssignee(), at)
                : new Completion.Gone(at, anew(past, businessKey, caller));
    }

    private String anew(HistoricTaskInstance past, String businessKey, Caller caller) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).active()
                .taskDefinitionKey(past.getTaskDefinitionKey()).list().stream()
                .filter(it -> queue.doer(it, caller).isPresent()).map(Task::getId).findFirst().orElse(null);
    }
}
