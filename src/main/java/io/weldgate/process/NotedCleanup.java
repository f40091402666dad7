package io.weldgate.process;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's history cleanup, which leaves a note of each run in the transaction of the run. */
class NotedCleanup extends HistoryCleanupJobHandler {

    private final ObjectProvider<JdbcTemplate> database;

    NotedCleanup(ObjectProvider<JdbcTemplate> database) {
        this.database = database;
    }

    @Override
    public void execute(HistoryCleanupJobHandlerConfiguration configuration, ExecutionEntity execution,
            CommandContext context, String tenantId) {
        super.execute(configuration, execution, context, tenantId);
        database.getObject().update("UPDATE history_cleanup SET ran_at = UTC_TIMESTAMP(6) WHERE id = 1");
    }
}
