package io.weldgate.process;

import io.weldgate.permit.TaskPostponed;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The timers and due dates of the diagrams that hang on the window of a permit. */
@Component
class Clocks {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    Clocks(RuntimeService runtime, ManagementService management, TaskService tasks,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.events = events;
    }

    /** Evaluates anew when the window's timers are due, and moves the due dates of tasks along with them. */
    void setAnew(String permitNo) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(permitNo).list()) {
            management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .filter(job -> atWindowEnd(job.getJobDefinitionId()))
                    .forEach(job -> move(permitNo, job.getId(), job.getDuedate()));
        }
    }

    private void move(String permitNo, String jobId, Date before) {
        management.recalculateJobDuedate(jobId, false);
        Date after = management.createJobQuery().jobId(jobId).singleResult().getDuedate();
        for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(permitNo).dueDate(before).list()) {
            tasks.setDueDate(task.getId(), after);
            events.publishEvent(new TaskPostponed(task.getId(), after.toInstant()));
        }
    }

    private boolean atWindowEnd(String jobDefinitionId) {
        return management.createJobDefinitionQuery().jobDefinitionId(jobDefinitionId).singleResult()
                .getJobConfiguration().contains(Names.WINDOW_END);
    }
}
