package io.weldgate.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A group's task that was late, so that the process offers it anew at once, to more. */
final class TakenBack {

    private TakenBack() {}

    /** What the engine has taken back in this very command, of the same work for the same permit. */
    static Optional<TaskEntity> before(DelegateTask anew) {
        return anew.getCandidates().isEmpty() ? Optional.empty()
                : Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                        .filter(task -> !task.getId().equals(anew.getId()) && isTakenBack(task)
                                && anew.getProcessInstanceId().equals(task.getProcessInstanceId())
                                && anew.getTaskDefinitionKey().equals(task.getTaskDefinitionKey()))
                        .findFirst();
    }

    private static boolean isTakenBack(TaskEntity task) {
        return task.isDeleted() && !TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason());
    }
}
