package io.weldgate.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets the table of incidents no longer cascade into itself, which the engine asks of MySQL alone: from 9 on the server
 * refuses to delete from such a table, and no stuck step could be tried again. The engine deletes each one by itself.
 */
final class PlainIncidents extends AbstractProcessEnginePlugin {

    private static final String CASCADES = "select constraint_name from information_schema.referential_constraints"
            + " where constraint_schema = database() and table_name = 'ACT_RU_INCIDENT'"
            + " and referenced_table_name = 'ACT_RU_INCIDENT' and delete_rule = 'CASCADE'";

    private final ObjectProvider<JdbcTemplate> database;

    PlainIncidents(ObjectProvider<JdbcTemplate> database) {
        this.database = database;
    }

    /** Once the engine has made its tables; MariaDB counts as MySQL. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        String type = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDatabaseType();
        if (!DbSqlSessionFactory.MYSQL.equals(type)) {
            return;
        }
        JdbcTemplate tables = database.getObject();
        for (String key : tables.queryForList(CASCADES, String.class)) {
            tables.execute("alter table ACT_RU_INCIDENT drop foreign key " + key);
        }
    }
}
