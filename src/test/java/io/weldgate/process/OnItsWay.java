package io.weldgate.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** What walks through the diagrams, in the words of who walks it. */
abstract class OnItsWay<W extends OnItsWay<W>> {

    final ProcessEngine engine;
    final String number;
    private final String key;

    /** @param key the variable that carries its number */
    OnItsWay(EngineOnly only, String key, String number) {
        this.engine = only.engine();
        this.key = key;
        this.number = number;
    }

    @SuppressWarnings("unchecked")
    private W self() {
        return (W) this;
    }

    W entered(String processId) {
        engine.getRuntimeService().startProcessInstanceByKey(processId, number, Map.of(key, number));
        return self();
    }

    /** Does the named tasks one after the other; each must be the one that waits. */
    W does(String... tasks) {
        for (String task : tasks) {
            does(task, Map.of());
        }
        return self();
    }

    W does(String task, Map<String, Object> flags) {
        engine.getTaskService().complete(task(task).getId(), flags);
        return self();
    }

    Task task(String id) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(id)
                .initializeFormKeys().singleResult();
    }

    /** The tasks that wait. */
    List<String> waiting() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    /** Lets the named timer run out. */
    W passes(String timer) {
        engine.getManagementService().executeJob(job(timer).getId());
        return self();
    }

    /** When the named timer runs out. */
    Date dueDate(String timer) {
        return job(timer).getDuedate();
    }

    private Job job(String timer) {
        List<Job> running = engine.getManagementService().createJobQuery().activityId(timer).list().stream()
                .filter(job -> number.equals(businessKey(job.getProcessInstanceId()))).toList();
        if (running.size() != 1) {
            throw new AssertionError(running.size() + " timers " + timer + " run");
        }
        return running.get(0);
    }

    /** The message reaches whoever waits for it; nobody is no mistake. */
    W tells(String message) {
        engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(number)
                .correlateAllWithResult();
        return self();
    }

    /** The end event that the process ended at; null while it runs. */
    String end(String processId) {
        List<HistoricProcessInstance> ended = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId).processInstanceBusinessKey(number).completed()
                .orderByProcessInstanceEndTime().desc().list();
        return ended.isEmpty() ? null : engine.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(ended.get(0).getId()).orderPartiallyByOccurrence().desc().list()
                .stream().filter(step -> step.getActivityType().endsWith("EndEvent")).findFirst().orElseThrow()
                .getActivityId();
    }

    private String businessKey(String processInstanceId) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(processInstanceId)
                .singleResult().getBusinessKey();
    }
}
