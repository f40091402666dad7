package io.weldgate.process;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the engine still clears away old history: a cleanup that has failed too often stays dead. */
@Component
class HistoryCleaning {

    private final HistoryService history;
    private final JdbcClient database;
    private final Clock clock;

    HistoryCleaning(HistoryService history, JdbcClient database, Clock clock) {
        this.history = history;
        this.database = database;
        this.clock = clock;
    }

    boolean alive() {
        List<Job> jobs = history.findHistoryCleanupJobs();
        return !jobs.isEmpty() && jobs.stream().allMatch(job -> job.getRetries() > 0);
    }

    /** Since the last run that did not fail; no number before the first. */
    double secondsSinceLastRun() {
        Optional<LocalDateTime> ran = database.sql("SELECT ran_at FROM history_cleanup WHERE ran_at IS NOT NULL")
                .query(LocalDateTime.class).optional();
        return ran.map(it -> Duration.between(it.toInstant(ZoneOffset.UTC), clock.instant()))
                .map(it -> (double) it.toSeconds()).orElse(Double.NaN);
    }
}
