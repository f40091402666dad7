package io.weldgate.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The house's rules for what a diagram says to its reader and to the engine. */
final class DiagramShape {

    private static final Pattern READABLE = Pattern.compile("[a-z]\\w*");
    private static final Pattern GENERATED = Pattern.compile("\\w+_(?=[a-z]*\\d)[0-9a-z]{7}");

    private final String file;
    private final BpmnModelInstance model;
    private final List<String> found = new ArrayList<>();

    DiagramShape(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    List<String> violations() {
        all(Process.class).forEach(this::process);
        Stream.<Class<? extends BaseElement>>of(Process.class, FlowNode.class, SequenceFlow.class)
                .flatMap(type -> all(type).stream()).forEach(this::readableId);
        all(Gateway.class).forEach(this::gateway);
        all(ExclusiveGateway.class).forEach(this::answers);
        all(Activity.class).stream().filter(task -> blank(task.getName()))
                .forEach(task -> found.add(file + ": " + task.getId() + " has no name"));
        all(UserTask.class).stream()
                .filter(task -> blank(task.getCamundaAssignee()) && blank(task.getCamundaCandidateGroups()))
                .forEach(task -> found.add(file + ": task " + task.getId() + " is nobody's"));
        all(ServiceTask.class).stream().filter(task -> blank(task.getCamundaExpression()))
                .forEach(task -> found.add(file + ": " + task.getId() + " calls nothing"));
        return found;
    }

    private void process(Process process) {
        if (blank(process.getCamundaHistoryTimeToLiveString())) {
            found.add(file + ": " + process.getId() + " has no history time to live");
        }
        if (!process.isExecutable()) {
            found.add(file + ": " + process.getId() + " is not executable");
        }
    }

    private void readableId(BaseElement element) {
        if (!READABLE.matcher(element.getId()).matches() || GENERATED.matcher(element.getId()).matches()) {
            found.add(file + ": id '" + element.getId() + "' is not readable");
        }
    }

    private void gateway(Gateway gateway) {
        if (blank(gateway.getName())) {
            found.add(file + ": gateway " + gateway.getId() + " has no name");
        }
    }

    private void answers(ExclusiveGateway gateway) {
        if (gateway.getName() != null && !gateway.getName().endsWith("?")) {
            found.add(file + ": gateway " + gateway.getId() + " asks no question");
        }
        if (gateway.getDefault() != null) {
            found.add(file + ": gateway " + gateway.getId() + " has a default flow");
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (blank(flow.getName())) {
                found.add(file + ": flow " + flow.getId() + " out of a gateway is not labelled");
            }
            if (flow.getConditionExpression() == null) {
                found.add(file + ": flow " + flow.getId() + " out of a gateway has no condition");
            }
        }
    }

    private <E extends BaseElement> Collection<E> all(Class<E> type) {
        return model.getModelElementsByType(type);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
