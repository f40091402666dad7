package io.weldgate.process;

import io.weldgate.audit.Actor;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Dossiers dossiers;
    private final TaskForms forms;
    private final MessageSource messages;
    private final Together together;

    WorkQueue(TaskService tasks, BusinessKeys keys, Dossiers dossiers, TaskForms forms, MessageSource messages,
            Together together) {
        this.tasks = tasks;
        this.keys = keys;
        this.dossiers = dossiers;
        this.forms = forms;
        this.messages = messages;
        this.together = together;
    }

    /**
     * What the caller is to do, and what a group of his may claim; the most urgent first.
     *
     * @param businessKey only of this permit or docket; null for all
     */
    public List<OpenTask> of(Caller caller, String businessKey, Locale locale, int most) {
        TaskQuery query = tasks.createTaskQuery().active().initializeFormKeys()
                .or().taskAssignee(caller.account()).taskCandidateGroupIn(List.copyOf(groups(caller))).endOr();
        if (businessKey != null) {
            query.processInstanceBusinessKey(businessKey);
        }
        List<Task> open = query.orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, most);
        Set<String> shared = shared(open);
        return keys.of(open).entrySet().stream().map(entry -> view(entry.getKey(), entry.getValue(),
                shared.contains(entry.getKey().getId()), locale)).toList();
    }

    /** Which of them belong to a group; one query for all. */
    private Set<String> shared(List<Task> open) {
        return open.isEmpty() ? Set.of() : tasks.createTaskQuery()
                .taskIdIn(open.stream().map(Task::getId).toArray(String[]::new)).withCandidateGroups()
                .includeAssignedTasks().list().stream().map(Task::getId).collect(Collectors.toSet());
    }

    /** One task with its form, if the caller may see what it belongs to. */
    public Optional<OpenTask> find(String taskId, Caller caller, Locale locale) {
        return together.all(() -> asked(taskId, caller, locale));
    }

    private Optional<OpenTask> asked(String taskId, Caller caller, Locale locale) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            return Optional.empty();
        }
        return dossiers.find(keys.of(task), caller.scope())
                .map(dossier -> view(task, dossier.key(), !groups(task).isEmpty(), locale)
                        .withForm(forms.schema(task.getFormKey(), dossier.key(), locale)));
    }

    /**
     * As whom the caller may do it: for himself first, else in the place of the one he stands in for; empty if not at
     * all.
     */
    Optional<Actor> doer(Task task, Caller caller) {
        if (task.getAssignee() != null && !task.getAssignee().equals(caller.account())) {
            return Optional.empty();
        }
        List<String> groups = groups(task);
        if (task.getAssignee() != null && groups.isEmpty()) {
            return Optional.of(caller.actor());
        }
        return groups.stream().filter(caller.groups()::contains)
                .min(Comparator.comparing(caller.places()::containsKey)).map(caller::as);
    }

    /** Any of which may claim it; empty where the diagram gives it to one person. */
    List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
    }

    private OpenTask view(Task task, String businessKey, boolean shared, Locale locale) {
        Date due = task.getDueDate();
        return new OpenTask(task.getId(), task.getFormKey(),
                messages.getMessage("task." + task.getFormKey(), null, task.getFormKey(), locale), businessKey,
                task.getProcessDefinitionId().replaceFirst(":.*", ""), due == null ? null : due.toInstant(),
                task.getAssignee(), task.getCreateTime().toInstant(), shared, null);
    }

    /** The engine's query refuses an empty list. */
    private static Set<String> groups(Caller caller) {
        return caller.groups().isEmpty() ? Set.of("-") : caller.groups();
    }
}
