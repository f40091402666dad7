package io.weldgate.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Proves of all diagrams of a deployment together that no path reaches an unlock without the gates before it, and that
 * whoever may have unlocked a machine locks it before anything but hot work goes on.
 *
 * <p>It covers every path from the start of every process that can begin by itself, through calls, sub-processes,
 * boundary events, event sub-processes, gateways and loops, whatever people, operations and the clock answer. Of every
 * flag it follows the value; an element, expression or mapping that it cannot follow it refuses. What it does not
 * cover: that the operations do what their names say and answer nothing but what {@link Answers} lists; the order of
 * two things that happen in one transaction of the engine; the age of a check (an operation judges it); messages, tasks
 * and jobs are taken to come at any time, so a path that no clock allows is refused too; tokens set by hand in the
 * engine's database or by its modification commands.
 */
final class DiagramProof {

    private DiagramProof() {}

    /**
     * @param diagrams BPMN text by file name
     * @param most     situations to look at before giving up, which is a refusal
     * @throws org.camunda.bpm.model.xml.ModelException if one is no valid BPMN
     */
    static Proof of(Map<String, String> diagrams, int most) {
        Chart chart = new Chart();
        try {
            diagrams.values().forEach(xml -> new DiagramReader(chart).read(model(xml)));
            chart.nodes.values().stream().filter(node -> node.call() != null)
                    .forEach(node -> chart.read.computeIfPresent(node.call().called(), (process, read) -> {
                        read.addAll(node.call().back().values());
                        return read;
                    }));
            return new Exploration(chart, most).prove();
        } catch (Unfollowed e) {
            return new Proof.Fails(List.of(chart.step(e.element())), e.what(), Set.of(), List.of());
        }
    }

    private static BpmnModelInstance model(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
