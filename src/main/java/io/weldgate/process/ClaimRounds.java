package io.weldgate.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Membership membership;

    ClaimRounds(TaskService tasks, Claiming claiming, Membership membership) {
        this.tasks = tasks;
        this.claiming = claiming;
        this.membership = membership;
    }

    /** Looks without locks, and asks once for each holder; what seems lost is looked at again when it is released. */
    @Scheduled(fixedDelayString = "${weldgate.inbox.claim-round}")
    void look() {
        Map<String, List<Task>> claimed = tasks.createTaskQuery().taskAssigned().withCandidateGroups()
                .includeAssignedTasks().list().stream().collect(Collectors.groupingBy(Task::getAssignee));
        claimed.forEach((holder, held) -> {
            Set<String> kept = kept(holder);
            held.stream().filter(task -> !kept.contains(task.getId())).forEach(this::release);
        });
    }

    private Set<String> kept(String holder) {
        Set<String> groups = membership.groupsOf(holder);
        return groups.isEmpty() ? Set.of() : tasks.createTaskQuery().taskAssignee(holder)
                .taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks().list().stream().map(Task::getId)
                .collect(Collectors.toSet());
    }

    private void release(Task task) {
        try {
            if (claiming.releaseIfLost(task.getId())) {
                LOG.info("released task {} of {}, who may no longer do it", task.getId(), task.getAssignee());
            }
        } catch (ConcurrencyFailureException e) {
            LOG.debug("task {} is being worked on; the next round looks again", task.getId());
        }
    }
}
