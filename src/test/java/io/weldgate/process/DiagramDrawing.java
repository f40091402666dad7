package io.weldgate.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Every element is drawn, and every step is drawn in the lane of the one who takes it. */
final class DiagramDrawing {

    private final String file;
    private final BpmnModelInstance model;
    private final List<String> found = new ArrayList<>();

    DiagramDrawing(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    List<String> violations() {
        model.getModelElementsByType(FlowNode.class).forEach(this::lane);
        model.getModelElementsByType(FlowNode.class).forEach(node -> drawn(node, shape(node).isPresent()));
        model.getModelElementsByType(Lane.class).forEach(lane -> drawn(lane, shape(lane).isPresent()));
        model.getModelElementsByType(Participant.class).forEach(pool -> drawn(pool, shape(pool).isPresent()));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> drawn(flow,
                model.getModelElementsByType(BpmnEdge.class).stream()
                .anyMatch(edge -> flow.equals(edge.getBpmnElement()))));
        return found;
    }

    private void drawn(BaseElement element, boolean drawn) {
        if (!drawn) {
            found.add(file + ": " + element.getId() + " is not drawn");
        }
    }

    private void lane(FlowNode node) {
        Optional<Lane> lane = model.getModelElementsByType(Lane.class).stream()
                .filter(one -> one.getFlowNodeRefs().contains(node)).findFirst();
        if (lane.isEmpty()) {
            found.add(file + ": " + node.getId() + " is in no lane");
        } else if (!(node instanceof SubProcess) && shape(node).isPresent() && shape(lane.get()).isPresent()
                && !within(shape(node).get().getBounds(), shape(lane.get()).get().getBounds())) {
            found.add(file + ": " + node.getId() + " is drawn outside of its lane " + lane.get().getId());
        }
    }

    private Optional<BpmnShape> shape(BaseElement element) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> element.equals(shape.getBpmnElement())).findFirst();
    }

    /** By its middle, since events sit on the edges of others. */
    private static boolean within(Bounds inner, Bounds outer) {
        double middle = inner.getY() + inner.getHeight() / 2;
        return inner.getX() >= outer.getX() && inner.getX() + inner.getWidth() <= outer.getX() + outer.getWidth()
                && middle >= outer.getY() && middle <= outer.getY() + outer.getHeight();
    }
}
