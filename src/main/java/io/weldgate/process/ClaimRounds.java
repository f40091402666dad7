package io.weldgate.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back what is held by someone who has lost the role, so that his colleagues find it. */
@Component
class ClaimRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimRounds.class);

    private final TaskService tasks;
    private final Claiming claiming;

    ClaimRounds(TaskService tasks, Claiming claiming) {
        this.tasks = tasks;
        this.claiming = claiming;
    }

    @Scheduled(fixedDelayString = "${weldgate.inbox.claim-round:PT5S}")
    void look() {
        for (Task task : tasks.createTaskQuery().taskAssigned().withCandidateGroups().includeAssignedTasks().list()) {
            try {
                if (claiming.releaseIfLost(task.getId())) {
                    LOG.info("released task {} of {}, who may no longer do it", task.getId(), task.getAssignee());
                }
            } catch (ConcurrencyFailureException e) {
                LOG.debug("task {} is being worked on; the next round looks again", task.getId());
            }
        }
    }
}
