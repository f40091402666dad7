package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.operating.WorkStuck;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the engine has given up, and how an operator has it try again. */
@Component
public class Incidents {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient database;
    private final Trail trail;
    private final Clock clock;

    Incidents(ManagementService management, RuntimeService runtime, RepositoryService repository, JdbcClient database,
            Trail trail, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public Page<StuckJob> list(Pageable page) {
        List<Job> jobs = management.createJobQuery().noRetriesLeft().orderByJobDuedate().asc().orderByJobId().asc()
                .listPage((int) page.getOffset(), page.getPageSize());
        return new PageImpl<>(jobs.stream().map(this::told).toList(), page, count());
    }

    @Transactional(readOnly = true)
    public long count() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    /** What has failed and is tried again without anybody's doing. */
    @Transactional(readOnly = true)
    public long beingTried() {
        return management.createJobQuery().withException().withRetriesLeft().count();
    }

    /**
     * Has it tried once more, at once. The job's row is held first, so that of two who ask at once the second finds it
     * under way.
     *
     * @return whether there is such a job that was given up
     */
    @Transactional
    public boolean retry(String jobId, Actor operator) {
        boolean dead = database.sql("SELECT RETRIES_ FROM ACT_RU_JOB WHERE ID_ = :id FOR UPDATE").param("id", jobId)
                .query(Integer.class).optional().filter(retries -> retries <= 0).isPresent();
        if (dead) {
            String permitNo = permitNo(management.createJobQuery().jobId(jobId).singleResult());
            management.setJobRetries(1).jobId(jobId).dueDate(Date.from(clock.instant())).execute();
            trail.changed(Entry.of(permitNo == null ? WorkStuck.HISTORY_CLEANUP : permitNo, "incident.retried",
                    operator).saying(jobId));
        }
        return dead;
    }

    private StuckJob told(Job job) {
        String technical = Optional.ofNullable(management.getJobExceptionStacktrace(job.getId()))
                .or(() -> Optional.ofNullable(job.getExceptionMessage())).orElse("");
        Date since = runtime.createIncidentQuery().configuration(job.getId()).list().stream()
                .map(Incident::getIncidentTimestamp).findFirst().orElse(job.getCreateTime());
        return new StuckJob(job.getId(), permitNo(job), job.getProcessDefinitionKey(), step(job),
                since == null ? null : since.toInstant(), Obstacle.of(technical).name(), technical);
    }

    private String permitNo(Job job) {
        return job.getProcessInstanceId() == null ? null : Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId()).singleResult()).map(ProcessInstance::getBusinessKey)
                .orElse(null);
    }

    /** The element that failed, which lies behind the timer that began it. */
    private String step(Job job) {
        return job.getFailedActivityId() == null || job.getProcessDefinitionId() == null ? null
                : Optional.<FlowElement>ofNullable(repository.getBpmnModelInstance(job.getProcessDefinitionId())
                        .getModelElementById(job.getFailedActivityId())).map(FlowElement::getName)
                        .map(name -> name.replaceAll("\\s+", " ")).orElse(job.getFailedActivityId());
    }
}
