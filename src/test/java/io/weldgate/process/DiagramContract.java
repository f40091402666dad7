package io.weldgate.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.ModelException;

/**
 * What diagrams and Java promise each other.
 *
 * @param beans     the listed beans and their classes
 * @param formKeys  the task forms that exist
 * @param messages  the messages that Java correlates
 * @param variables the variables that Java sets, with their types
 * @param processes the process ids that Java names
 */
record DiagramContract(Map<String, Class<?>> beans, Set<String> formKeys, Set<String> messages,
        Map<String, Class<?>> variables, Set<String> processes) {

    /** By their text: of a set with one break the others are read once for all. */
    private static final Map<String, BpmnModelInstance> READ = new ConcurrentHashMap<>();

    private static BpmnModelInstance model(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param diagrams file name to BPMN text, all the diagrams of one deployment */
    List<String> violations(Map<String, String> diagrams) {
        List<String> found = new ArrayList<>();
        Map<String, BpmnModelInstance> models = new LinkedHashMap<>();
        diagrams.forEach((file, xml) -> {
            try {
                models.put(file, READ.computeIfAbsent(xml, DiagramContract::model));
            } catch (ModelException e) {
                found.add(file + ": is not valid BPMN: " + e.getMessage());
            }
        });
        Map<String, Class<?>> known = new LinkedHashMap<>(variables);
        models.values().forEach(model -> known.putAll(new SetVariables(model, beans).types()));
        models.forEach((file, model) -> {
            found.addAll(new DiagramExpressions(file, model, beans, own(model, known)).violations());
            found.addAll(new DiagramShape(file, model).violations());
            found.addAll(new DiagramDrawing(file, model).violations());
            found.addAll(calls(file, model, models.values()));
            found.addAll(codes(file, model));
        });
        found.addAll(both("form key", formKeys, formKeysOf(models.values())));
        found.addAll(both("message", messages, messagesOf(models.values())));
        found.addAll(both("process", processes, ids(models.values())));
        return found;
    }

    /** Of the numbers of permits and dockets a diagram knows that of its own family only. */
    private static Map<String, Class<?>> own(BpmnModelInstance model, Map<String, Class<?>> known) {
        Map<String, Class<?>> own = new LinkedHashMap<>(known);
        Vocabulary.ALL.stream().filter(words -> words.processes().containsAll(ids(List.of(model))))
                .forEach(words -> own.keySet().removeIf(name -> Names.KEYS.contains(name)
                        && !words.variables().containsKey(name)));
        return own;
    }

    /** What one side has and the other lacks, whichever side it is. */
    private static List<String> both(String what, Set<String> java, Set<String> diagrams) {
        List<String> found = new ArrayList<>();
        new TreeSet<>(diagrams).stream().filter(name -> !java.contains(name))
                .forEach(name -> found.add(what + " '" + name + "' is in a diagram but unknown to Java"));
        new TreeSet<>(java).stream().filter(name -> !diagrams.contains(name))
                .forEach(name -> found.add(what + " '" + name + "' is known to Java but in no diagram"));
        return found;
    }

    private static Set<String> formKeysOf(Collection<BpmnModelInstance> models) {
        Set<String> keys = new HashSet<>();
        models.forEach(model -> model.getModelElementsByType(UserTask.class)
                .forEach(task -> keys.add(String.valueOf(task.getCamundaFormKey()))));
        return keys;
    }

    private static Set<String> messagesOf(Collection<BpmnModelInstance> models) {
        Set<String> names = new HashSet<>();
        for (BpmnModelInstance model : models) {
            model.getModelElementsByType(MessageEventDefinition.class)
                    .forEach(event -> names.add(event.getMessage() == null ? "(none)" : event.getMessage().getName()));
            model.getModelElementsByType(Message.class).forEach(message -> names.add(message.getName()));
        }
        return names;
    }

    private static Set<String> ids(Collection<BpmnModelInstance> models) {
        Set<String> ids = new HashSet<>();
        models.forEach(model -> model.getModelElementsByType(Process.class)
                .forEach(process -> ids.add(process.getId())));
        return ids;
    }

    private static List<String> calls(String file, BpmnModelInstance model, Collection<BpmnModelInstance> all) {
        List<String> found = new ArrayList<>();
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            String where = file + ": call " + call.getId();
            var called = all.stream().filter(other -> ids(List.of(other)).contains(call.getCalledElement()))
                    .findFirst();
            if (called.isEmpty()) {
                found.add(where + " calls '" + call.getCalledElement() + "', which no diagram defines");
            } else {
                Set<String> set = new SetVariables(called.get(), Map.of()).names();
                extensions(call, CamundaOut.class).stream().filter(out -> !set.contains(out.getCamundaSource()))
                        .forEach(out -> found.add(where + " wants '" + out.getCamundaSource()
                                + "' back, which the called diagram never sets"));
            }
            if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
                found.add(where + " is not bound to its own deployment");
            }
            List<CamundaIn> in = extensions(call, CamundaIn.class);
            String key = in.stream().map(CamundaIn::getCamundaBusinessKey).filter(Objects::nonNull).findFirst()
                    .orElse("");
            if (in.stream().filter(one -> one.getCamundaTarget() != null)
                    .noneMatch(one -> Names.KEYS.contains(one.getCamundaTarget())
                    && key.equals(one.getCamundaSource() == null ? one.getCamundaSourceExpression()
                            : "${" + one.getCamundaSource() + "}"))) {
                found.add(where + " does not hand on the business key as the number it stands for");
            }
        }
        return found;
    }

    /** No business operation throws BPMN errors or escalations, so a diagram that catches one waits for ever. */
    private static List<String> codes(String file, BpmnModelInstance model) {
        List<String> found = new ArrayList<>();
        model.getModelElementsByType(ErrorEventDefinition.class)
                .forEach(event -> found.add(file + ": error event in " + parent(event) + ", which nobody throws"));
        model.getModelElementsByType(EscalationEventDefinition.class)
                .forEach(event -> found.add(file + ": escalation event in " + parent(event) + ", which nobody throws"));
        return found;
    }

    private static String parent(org.camunda.bpm.model.xml.instance.ModelElementInstance element) {
        return element.getParentElement().getAttributeValue("id");
    }

    static <E extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<E> extensions(
            org.camunda.bpm.model.bpmn.instance.BaseElement element, Class<E> type) {
        return element.getExtensionElements() == null ? List.of()
                : List.copyOf(element.getExtensionElements().getChildElementsByType(type));
    }
}
