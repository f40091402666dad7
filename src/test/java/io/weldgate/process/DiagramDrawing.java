package io.weldgate.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<BaseElement, BpmnShape> shapes = new HashMap<>();
    private final Map<FlowNode, Lane> lanes = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    DiagramDrawing(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
        model.getModelElementsByType(BpmnShape.class).forEach(it -> shapes.putIfAbsent(it.getBpmnElement(), it));
        model.getModelElementsByType(Lane.class).forEach(lane -> lane.getFlowNodeRefs()
                .forEach(node -> lanes.putIfAbsent(node, lane)));
    }

    List<String> violations() {
        model.getModelElementsByType(FlowNode.class).forEach(this::lane);
        Stream.of(FlowNode.class, Lane.class, Participant.class).forEach(type -> model.getModelElementsByType(type)
                .forEach(it -> drawn(it, shapes.containsKey(it))));
        Set<BaseElement> arrows = model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement)
                .collect(Collectors.toSet());
        model.getModelElementsByType(SequenceFlow.class).forEach(it -> drawn(it, arrows.contains(it)));
        return found;
    }

    private void drawn(BaseElement element, boolean drawn) {
        if (!drawn) {
            found.add(file + ": " + element.getId() + " is not drawn");
        }
    }

    private void lane(FlowNode node) {
        Lane lane = lanes.get(node);
        if (lane == null) {
            found.add(file + ": " + node.getId() + " is in no lane");
        } else if (!(node instanceof SubProcess) && shapes.containsKey(node) && shapes.containsKey(lane)
                && !within(shapes.get(node).getBounds(), shapes.get(lane).getBounds())) {
            found.add(file + ": " + node.getId() + " is drawn outside of its lane " + lane.getId());
        }
    }

    /** By its middle, since events sit on the edges of others. */
    private static boolean within(Bounds inner, Bounds outer) {
        double middle = inner.getY() + inner.getHeight() / 2;
        return inner.getX() >= outer.getX() && inner.getX() + inner.getWidth() <= outer.getX() + outer.getWidth()
                && middle >= outer.getY() && middle <= outer.getY() + outer.getHeight();
    }
}
