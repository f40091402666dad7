package io.weldgate.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The routing flags of a process: which it sets, and on which its ways depend. */
final class Flags {

    private final Process process;

    Flags(Process process) {
        this.process = process;
    }

    Set<String> set() {
        Set<String> set = new HashSet<>();
        for (FlowNode node : nodes()) {
            String result = node.getAttributeValueNs(PlainSpeech.CAMUNDA, "resultVariable");
            if (result != null) {
                set.add(result);
            }
            outputs(node).forEach(output -> set.add(output.getCamundaName()));
            extensions(node, CamundaOut.class).forEach(out -> set.add(out.getCamundaTarget()));
            extensions(node, CamundaIn.class).forEach(in -> set.add(in.getCamundaTarget()));
        }
        return set;
    }

    Set<String> read() {
        Set<String> read = new HashSet<>();
        all(SequenceFlow.class).stream().filter(flow -> flow.getConditionExpression() != null)
                .map(flow -> Condition.of(flow.getConditionExpression().getTextContent()).flag()).forEach(read::add);
        nodes().forEach(node -> extensions(node, CamundaIn.class).forEach(in -> read.add(in.getCamundaSource())));
        // what callers take back is added by whoever knows them
        read.remove(null);
        read.removeAll(Names.KEYS);
        return read;
    }

    /** There each flag, here the flag it comes from. */
    static Map<String, String> handedIn(String key, CallActivity call) {
        Map<String, String> handed = new HashMap<>();
        for (CamundaIn in : extensions(call, CamundaIn.class)) {
            if (in.getCamundaBusinessKey() == null && !isKey(in.getCamundaTarget())) {
                put(handed, key, in.getCamundaTarget(), in.getCamundaSource());
            }
        }
        return handed;
    }

    private static boolean isKey(String target) {
        return target != null && Names.KEYS.contains(target);
    }

    static Map<String, String> handedBack(String key, CallActivity call) {
        Map<String, String> handed = new HashMap<>();
        extensions(call, CamundaOut.class)
                .forEach(out -> put(handed, key, out.getCamundaTarget(), out.getCamundaSource()));
        return handed;
    }

    static Collection<CamundaOutputParameter> outputs(FlowNode node) {
        List<CamundaInputOutput> mapping = extensions(node, CamundaInputOutput.class);
        mapping.stream().filter(one -> !one.getCamundaInputParameters().isEmpty()).findAny().ifPresent(one -> {
            throw new Unfollowed(owner(node).getId() + "/" + node.getId(), "proof.input");
        });
        return mapping.stream().flatMap(one -> one.getCamundaOutputParameters().stream()).toList();
    }

    static String literal(CamundaOutputParameter output) {
        String text = output.getTextContent().trim();
        return output.getValue() != null || text.contains("{") ? Answers.ANY : text;
    }

    private static void put(Map<String, String> handed, String key, String target, String source) {
        if (target == null || source == null) {
            throw new Unfollowed(key, "proof.handover");
        }
        handed.put(target, source);
    }

    private Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    private <E extends ModelElementInstance> List<E> all(Class<E> type) {
        return process.getModelInstance().getModelElementsByType(type).stream()
                .filter(element -> process.equals(owner(element))).map(type::cast).toList();
    }

    private static Process owner(ModelElementInstance element) {
        return element instanceof Process found ? found : owner(element.getParentElement());
    }

    private static <E extends ModelElementInstance> List<E> extensions(BaseElement element, Class<E> type) {
        return element.getExtensionElements() == null ? List.of()
                : List.copyOf(element.getExtensionElements().getChildElementsByType(type));
    }
}
