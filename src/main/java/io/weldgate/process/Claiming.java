package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.process.Dossiers.Dossier;
import java.util.Optional;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a group's task for oneself, so that no colleague does the same work, and gives it back. */
@Component
public class Claiming {

    private static final String CLAIMED = "task.claimed";
    private static final String RELEASED = "task.released";

    private final TaskService tasks;
    private final BusinessKeys keys;
    private final WorkQueue queue;
    private final Dossiers dossiers;
    private final Membership membership;
    private final Trail trail;

    Claiming(TaskService tasks, BusinessKeys keys, WorkQueue queue, Dossiers dossiers, Membership membership,
            Trail trail) {
        this.tasks = tasks;
        this.keys = keys;
        this.queue = queue;
        this.dossiers = dossiers;
        this.membership = membership;
        this.trail = trail;
    }

    /** Of two at once one has it, the other is told who. Again by who has it, it changes nothing. */
    @Transactional
    public Completion claim(String taskId, Caller caller) {
        return locked(taskId, caller, (task, dossier) -> {
            if (queue.groups(task).stream().noneMatch(caller.groups()::contains)) {
                return new Completion.NotYours();
            }
            String holder = task.getAssignee();
            if (caller.account().equals(holder)) {
                return new Completion.Done();
            } else if (holder != null && stillBelongs(task)) {
                return new Completion.Taken(holder);
            }
            tasks.setAssignee(taskId, caller.account());
            trail.changed(Entry.of(dossier.key(), CLAIMED, caller.actor()).saying(task.getFormKey()));
            return new Completion.Done();
        });
    }

    /** By who holds it, or by the unit's office or the department's head; of what nobody holds it changes nothing. */
    @Transactional
    public Completion release(String taskId, Caller caller) {
        return locked(taskId, caller, (task, dossier) -> {
            boolean own = caller.account().equals(task.getAssignee());
            boolean office = caller.scope().isOfficeOf(dossier.unitCode())
                    || queue.groups(task).stream().anyMatch(caller::isHeadAbove);
            if (queue.groups(task).isEmpty() || !own && !office) {
                return new Completion.NotYours();
            }
            release(task, dossier, caller.actor());
            return new Completion.Done();
        });
    }

    /** Where the holder has lost the role. @return whether it was so */
    @Transactional
    public boolean releaseIfLost(String taskId) {
        Task seen = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (seen == null) {
            return false;
        }
        Dossier dossier = dossiers.hold(keys.of(seen)).orElseThrow();
        Task task = still(taskId).filter(it -> it.getAssignee() != null && !stillBelongs(it)).orElse(null);
        if (task != null) {
            release(task, dossier, Actor.PLATFORM);
        }
        return task != null;
    }

    private void release(Task task, Dossier dossier, Actor by) {
        if (task.getAssignee() != null) {
            tasks.setAssignee(task.getId(), null);
            trail.changed(Entry.of(dossier.key(), RELEASED, by).saying(task.getFormKey()));
        }
    }

    private boolean stillBelongs(Task task) {
        return queue.groups(task).stream().anyMatch(membership.groupsOf(task.getAssignee())::contains);
    }

    /** Its row is locked before the task is read: what was read before may be outdated by who was faster. */
    private Completion locked(String taskId, Caller caller, BiFunction<Task, Dossier, Completion> act) {
        Optional<Dossier> dossier = Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(keys::of).flatMap(key -> dossiers.hold(key, caller.scope()));
        if (dossier.isEmpty()) {
            return new Completion.Unknown();
        }
        return still(taskId).map(task -> act.apply(task, dossier.get())).orElseGet(Completion.Unknown::new);
    }

    private Optional<Task> still(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult());
    }
}
