package io.weldgate.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Shows where a permit stands in its diagrams. */
@Component
public class ProcessView {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;

    ProcessView(RepositoryService repository, RuntimeService runtime, HistoryService history,
            ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
    }

    /** The diagrams walked so far, in the order they were first entered, each as it was last walked; empty if none. */
    public List<Drawing> of(String permitNo) {
        Map<String, HistoricProcessInstance> latest = new LinkedHashMap<>();
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(permitNo)
                .orderByProcessInstanceStartTime().asc().list().stream()
                // the engine's clock ticks in seconds, and a parent begins within the second of its child
                .sorted(Comparator.comparing(instance -> instance.getSuperProcessInstanceId() != null))
                .forEachOrdered(instance -> latest.put(instance.getProcessDefinitionKey(), instance));
        return latest.values().stream().map(this::draw).toList();
    }

    /** Elements in which a token waits for nothing but time, each with the moment at which it goes on. */
    public Map<String, Instant> timers(String permitNo) {
        Map<String, Instant> timers = new HashMap<>();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(permitNo).list().forEach(instance ->
                management.createJobQuery().processInstanceId(instance.getId()).timers().list().forEach(timer ->
                        timers.put(definition(timer).getActivityId(), timer.getDuedate().toInstant())));
        return timers;
    }

    private JobDefinition definition(Job timer) {
        return management.createJobDefinitionQuery().jobDefinitionId(timer.getJobDefinitionId()).singleResult();
    }

    private Drawing draw(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> walked = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).list();
        var trace = new Trace(repository.getBpmnModelInstance(instance.getProcessDefinitionId()), walked);
        List<Stuck> incidents = runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream()
                .map(incident -> new Stuck(incident.getActivityId(), incident.getIncidentMessage())).toList();
        return new Drawing(instance.getProcessDefinitionKey(), xml(instance.getProcessDefinitionId()), trace.tokens(),
                trace.passed(), instant(instance.getEndTime()), incidents);
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    /**
     * One diagram with what is needed to draw a permit into it.
     *
     * @param diagram id of the process in its diagram
     * @param tokens  ids of the elements in which a token waits
     * @param passed  ids of the elements and sequence flows that were passed
     * @param endedAt null while it runs
     */
    public record Drawing(String diagram, String xml, List<String> tokens, List<String> passed, Instant endedAt,
            List<Stuck> incidents) {}

    /** An element in which the engine has given up and waits for an operator. */
    public record Stuck(String element, String message) {}
}
