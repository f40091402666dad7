package io.weldgate.process;

import io.weldgate.permit.TaskOffered;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves a task that is offered to more, because it is late, with who has claimed it, if he may still do it. */
@Component
class KeptClaims {

    private final TaskService tasks;
    private final Membership membership;

    KeptClaims(TaskService tasks, Membership membership) {
        this.tasks = tasks;
        this.membership = membership;
    }

    @EventListener
    void offered(TaskOffered offered) {
        String holder = offered.late() == null ? null : offered.late().holder();
        if (holder != null && membership.groupsOf(holder).stream().anyMatch(offered.audience()::contains)) {
            tasks.setAssignee(offered.taskId(), holder);
        }
    }
}
