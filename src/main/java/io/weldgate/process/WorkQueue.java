package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.form.FormSchemas;
import io.weldgate.permit.Permits;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that wait for someone. */
@Component
@Transactional(readOnly = true)
public class WorkQueue {

    private final TaskService tasks;
    private final BusinessKeys keys;
    private final Permits permits;
    private final TaskForms forms;
    private final FormSchemas schemas;
    private final Examples examples;
    private final MessageSource messages;

    WorkQueue(TaskService tasks, BusinessKeys keys, Permits permits, TaskForms forms, FormSchemas schemas,
            Examples examples, MessageSource messages) {
        this.tasks = tasks;
        this.keys = keys;
        this.permits = permits;
        this.forms = forms;
        this.schemas = schemas;
        this.examples = examples;
        this.messages = messages;
    }

    /**
     * What the caller is to do, and what a group of his may claim; the most urgent first.
     *
     * @param businessKey only of this permit; null for all
     */
    public List<OpenTask> of(Caller caller, String businessKey, Locale locale, int most) {
        TaskQuery query = tasks.createTaskQuery().active().initializeFormKeys()
                .or().taskAssignee(caller.account()).taskCandidateGroupIn(List.copyOf(groups(caller))).endOr();
        if (businessKey != null) {
            query.processInstanceBusinessKey(businessKey);
        }
        List<Task> open = query.orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, most);
        return keys.of(open).entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue(), locale)).toList();
    }

    /** One task with its form, if the caller may see the permit it belongs to. */
    public Optional<OpenTask> find(String taskId, Caller caller, Locale locale) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            return Optional.empty();
        }
        return permits.find(keys.of(task), caller.scope()).map(permit -> view(task, permit.permitNo(), locale)
                .withForm(Narrowing.narrowed(schemas.schema(forms.of(task.getFormKey()).form(), locale,
                        examples.of(task.getFormKey(), permit)), permit)));
    }

    /** As whom the caller may do it: for himself first, else in the place of the one he stands in for; empty if not at all. */
    Optional<Actor> doer(Task task, Caller caller) {
        if (task.getAssignee() != null) {
            return Optional.of(caller.actor()).filter(it -> task.getAssignee().equals(it.account()));
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId).filter(caller.groups()::contains)
                .min(Comparator.comparing(caller.places()::containsKey)).map(caller::as);
    }

    private OpenTask view(Task task, String businessKey, Locale locale) {
        Date due = task.getDueDate();
        return new OpenTask(task.getId(), task.getFormKey(),
                messages.getMessage("task." + task.getFormKey(), null, task.getFormKey(), locale), businessKey,
                task.getProcessDefinitionId().replaceFirst(":.*", ""), due == null ? null : due.toInstant(),
                task.getAssignee(), task.getCreateTime().toInstant(), null);
    }

    /** The engine's query refuses an empty list. */
    private static java.util.Set<String> groups(Caller caller) {
        return caller.groups().isEmpty() ? java.util.Set.of("-") : caller.groups();
    }
}
