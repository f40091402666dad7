package io.weldgate.process;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The way a process instance has taken through its diagram. The engine keeps the elements entered and left but no
 * sequence flows: an element was reached by the flow whose source was left last before it was entered.
 */
final class Trace {

    private static final Set<String> SCOPES = Set.of("subProcess", "eventSubProcess");

    private final BpmnModelInstance model;
    private final List<HistoricActivityInstance> walked;

    Trace(BpmnModelInstance model, List<HistoricActivityInstance> walked) {
        this.model = model;
        this.walked = walked;
    }

    List<String> tokens() {
        return walked.stream()
                .filter(step -> step.getEndTime() == null && !SCOPES.contains(step.getActivityType()))
                .map(HistoricActivityInstance::getActivityId).distinct().toList();
    }

    List<String> passed() {
        Set<String> passed = new LinkedHashSet<>();
        for (HistoricActivityInstance step : walked) {
            arrival(step).ifPresent(flow -> passed.add(flow.getId()));
            if (left(step)) {
                passed.add(step.getActivityId());
            }
        }
        return List.copyOf(passed);
    }

    private Optional<SequenceFlow> arrival(HistoricActivityInstance step) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getTarget().getId().equals(step.getActivityId()) && leftBefore(flow, step) > 0)
                .max(Comparator.comparingLong(flow -> leftBefore(flow, step)));
    }

    /** When the flow's source was last left before the step was entered, in epoch milliseconds; 0 if never. */
    private long leftBefore(SequenceFlow flow, HistoricActivityInstance step) {
        return walked.stream()
                .filter(source -> source.getActivityId().equals(flow.getSource().getId()) && left(source))
                .filter(source -> !source.getEndTime().after(step.getStartTime()))
                .mapToLong(source -> source.getEndTime().getTime()).max().orElse(0);
    }

    private static boolean left(HistoricActivityInstance step) {
        return step.getEndTime() != null && !step.isCanceled();
    }
}
