package io.weldgate.process;

import io.weldgate.process.Node.Arrow;
import io.weldgate.process.Node.Call;
import io.weldgate.process.Node.Kind;
import io.weldgate.process.Node.Trigger;
import io.weldgate.process.Node.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads a diagram into the chart, and refuses what the proof could not follow. */
final class DiagramReader {

    private final Chart chart;

    DiagramReader(Chart chart) {
        this.chart = chart;
    }

    void read(BpmnModelInstance model) {
        for (Process process : model.getModelElementsByType(Process.class)) {
            String id = process.getId();
            Flags flags = new Flags(process);
            PlainSpeech.check(process);
            chart.read.put(id, flags.read());
            chart.followed.addAll(flags.set());
            chart.starts.put(id, start(id, process.getFlowElements()));
            chart.events.put(id, eventSubProcesses(id, process.getFlowElements()));
            chart.names.put(id, line(process.getName(), id));
            elements(id, process.getFlowElements());
        }
    }

    private void elements(String process, Collection<FlowElement> elements) {
        for (FlowElement element : elements) {
            chart.names.put(process + "/" + element.getId(), line(element.getName(), ""));
            if (element instanceof FlowNode node) {
                chart.nodes.put(process + "/" + node.getId(), node(process, node));
            }
            if (element instanceof SubProcess inside) {
                elements(process, inside.getFlowElements());
            }
        }
    }

    private Node node(String process, FlowNode node) {
        String key = process + "/" + node.getId();
        Kind kind = NodeKind.of(key, node);
        if (kind == Kind.START && node.getParentElement() instanceof Process && NodeKind.trigger(node) != null) {
            chart.beginnings.add(key);
        }
        Collection<FlowElement> inside = node instanceof SubProcess sub ? sub.getFlowElements() : List.of();
        return new Node(process, key, line(node.getName(), ""), kind, work(node), NodeKind.trigger(node),
                node instanceof CallActivity call ? call(key, call) : null, start(process, inside),
                Stream.concat(boundaries(process, node), eventSubProcesses(process, inside).stream()).toList(),
                arrows(node).filter(flow -> node.equals(flow.getSource())).map(flow -> arrow(process, node, kind, flow))
                        .toList(),
                arrows(node).filter(flow -> node.equals(flow.getTarget())).map(flow -> process + "/" + flow.getId())
                        .toList());
    }

    /** As the engine finds them: by their ends, not by what a node says of them; in the order of the file. */
    private static Stream<SequenceFlow> arrows(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream();
    }

    private static Stream<String> boundaries(String process, FlowNode node) {
        return node instanceof Activity ? node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo())).map(event -> process + "/" + event.getId())
                : Stream.empty();
    }

    private static List<String> eventSubProcesses(String process, Collection<FlowElement> elements) {
        return elements.stream().filter(SubProcess.class::isInstance).map(SubProcess.class::cast)
                .filter(SubProcess::triggeredByEvent).map(sub -> process + "/" + sub.getId()).toList();
    }

    /** Of a process the plain start only, of an event sub-process the start that its event triggers. */
    private static String start(String process, Collection<FlowElement> elements) {
        return elements.stream().filter(StartEvent.class::isInstance).map(StartEvent.class::cast)
                .filter(start -> !(start.getParentElement() instanceof Process) || NodeKind.trigger(start) == null)
                .map(start -> process + "/" + start.getId()).findFirst().orElse(null);
    }

    private static Arrow arrow(String process, FlowNode from, Kind kind, SequenceFlow flow) {
        String key = process + "/" + flow.getId();
        boolean fallback = flow.getId().equals(from.getAttributeValue("default"));
        if (kind != Kind.EXCLUSIVE && (fallback || flow.getConditionExpression() != null)) {
            throw new Unfollowed(key, "proof.condition");
        }
        Condition condition = flow.getConditionExpression() == null ? null
                : Condition.of(flow.getConditionExpression().getTextContent());
        return new Arrow(key, process + "/" + flow.getTarget().getId(), condition, fallback);
    }

    private static Work work(FlowNode node) {
        String expression = node.getAttributeValueNs(PlainSpeech.CAMUNDA, "expression");
        Map<String, String> outputs = new HashMap<>();
        Flags.outputs(node).forEach(output -> outputs.put(output.getCamundaName(), Flags.literal(output)));
        return new Work(node instanceof UserTask task ? Objects.toString(task.getCamundaFormKey(), "") : null,
                expression == null ? null : PlainSpeech.operation(expression),
                node.getAttributeValueNs(PlainSpeech.CAMUNDA, "resultVariable"), outputs);
    }

    private static Call call(String key, CallActivity call) {
        if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
            throw new Unfollowed(key, "proof.binding");
        }
        return new Call(call.getCalledElement(), Flags.handedIn(key, call), Flags.handedBack(key, call));
    }

    private static String line(String name, String otherwise) {
        return name == null ? otherwise : name.replaceAll("\\s+", " ").trim();
    }
}
