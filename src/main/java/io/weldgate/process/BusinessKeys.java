package io.weldgate.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the permit numbers of tasks; the engine keeps them at the process instance. */
@Component
class BusinessKeys {

    private final RuntimeService runtime;

    BusinessKeys(RuntimeService runtime) {
        this.runtime = runtime;
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
