package io.weldgate.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the permit numbers of tasks; the engine keeps them at the process instance. */
@Component
class BusinessKeys {

    private static final String OF_TASK = """
            SELECT E.BUSINESS_KEY_ FROM ACT_RU_TASK T JOIN ACT_RU_EXECUTION E ON E.ID_ = T.PROC_INST_ID_
            WHERE T.ID_ = :task""";

    private final RuntimeService runtime;
    private final JdbcClient database;

    BusinessKeys(RuntimeService runtime, JdbcClient database) {
        this.runtime = runtime;
        this.database = database;
    }

    /** Of a task that waits; empty where it does so no more. With one query, where the engine would need two. */
    Optional<String> of(String taskId) {
        return database.sql(OF_TASK).param("task", taskId).query(String.class).optional();
    }

    String of(Task task) {
        return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult()
                .getBusinessKey();
    }

    /** In the order given; one query for all. */
    Map<Task, String> of(Collection<Task> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<String, String> keys = runtime.createProcessInstanceQuery()
                .processInstanceIds(tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list().stream().collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Map<Task, String> ordered = new LinkedHashMap<>();
        tasks.forEach(task -> ordered.put(task, keys.get(task.getProcessInstanceId())));
        return ordered;
    }
}
