package io.weldgate.process;

import io.weldgate.process.Node.Kind;
import io.weldgate.process.Node.Trigger;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** Tells what an element does to a token; an element that is not in this list is refused. */
final class NodeKind {

    private NodeKind() {}

    static Kind of(String key, FlowNode node) {
        if (node.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.LoopCharacteristics.class).size() > 0) {
            throw new Unfollowed(key, "proof.repetition");
        }
        return switch (node.getElementType().getTypeName()) {
            case "startEvent" -> event(key, node, Kind.START);
            case "endEvent" -> end(key, (ThrowEvent) node);
            case "userTask", "receiveTask" -> Kind.TASK;
            case "serviceTask", "sendTask", "manualTask", "task" -> Kind.STEP;
            case "intermediateThrowEvent" -> silent(key, (ThrowEvent) node);
            case "exclusiveGateway" -> Kind.EXCLUSIVE;
            case "parallelGateway" -> Kind.PARALLEL;
            case "eventBasedGateway" -> Kind.EVENT_CHOICE;
            case "intermediateCatchEvent" -> event(key, node, Kind.CATCH);
            case "boundaryEvent" -> event(key, node, Kind.BOUNDARY);
            case "subProcess" -> ((SubProcess) node).triggeredByEvent() ? Kind.EVENT_SUB_PROCESS : Kind.SUB_PROCESS;
            case "callActivity" -> Kind.CALL;
            default -> throw new Unfollowed(key, "proof.kind");
        };
    }

    /** Null where nothing need happen. */
    static Trigger trigger(FlowNode node) {
        Collection<EventDefinition> definitions =
                node instanceof CatchEvent event ? event.getEventDefinitions() : List.of();
        boolean interrupting = !(node instanceof BoundaryEvent boundary && !boundary.cancelActivity())
                && !(node instanceof StartEvent start && !start.isInterrupting());
        if (node instanceof ReceiveTask task) {
            return new Trigger(task.getMessage() == null ? "" : task.getMessage().getName(), false);
        }
        return definitions.stream().findFirst().map(definition -> new Trigger(message(definition), interrupting))
                .orElse(null);
    }

    private static String message(EventDefinition definition) {
        return definition instanceof MessageEventDefinition message && message.getMessage() != null
                ? message.getMessage().getName() : null;
    }

    private static Kind event(String key, FlowNode node, Kind kind) {
        ((CatchEvent) node).getEventDefinitions().forEach(definition -> {
            String type = definition.getElementType().getTypeName();
            if (!type.equals("messageEventDefinition") && !type.equals("timerEventDefinition")) {
                throw new Unfollowed(key, "proof.event");
            }
        });
        return kind;
    }

    private static Kind end(String key, ThrowEvent end) {
        boolean terminates = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
        return terminates ? Kind.TERMINATION : silent(key, end) == Kind.STEP ? Kind.END : null;
    }

    private static Kind silent(String key, ThrowEvent event) {
        if (!event.getEventDefinitions().isEmpty()) {
            throw new Unfollowed(key, "proof.event");
        }
        return Kind.STEP;
    }
}
