package io.weldgate.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.springframework.core.io.ClassPathResource;

/**
 * The diagrams that an offending path crosses, with the path in red and the gates it goes round in blue: as copies that
 * a modeller opens, and as one page that needs nothing but a browser.
 */
final class PaintedPath {

    private static final String COLOUR = "http://bpmn.io/schema/bpmn/biocolor/1.0";
    private static final String VENDOR = "static/assets/vendor/bpmn-js-18.31.1/";

    private final Proof.Fails fails;
    private final Map<String, String> diagrams;

    PaintedPath(Proof.Fails fails, Map<String, String> diagrams) {
        this.fails = fails;
        this.diagrams = diagrams;
    }

    /** @return the page */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Map<String, Object>> drawings = new ArrayList<>();
        for (var diagram : diagrams.entrySet()) {
            BpmnModelInstance model = Bpmn.readModelFromStream(
                    new ByteArrayInputStream(diagram.getValue().getBytes(StandardCharsets.UTF_8)));
            Map<String, Object> drawing = drawing(model);
            if (!drawing.isEmpty()) {
                Files.writeString(folder.resolve(diagram.getKey()), (String) drawing.get("xml"));
                drawings.add(drawing);
            }
        }
        drawings.sort((one, other) -> Integer.compare((int) one.get("first"), (int) other.get("first")));
        return Files.writeString(folder.resolve("index.html"), page(drawings));
    }

    private String page(List<Map<String, Object>> drawings) throws IOException {
        String data = new ObjectMapper().writeValueAsString(Map.of(
                "zh", fails.reason(Locale.CHINESE), "en", fails.reason(Locale.ENGLISH), "drawings", drawings,
                "path", fails.path().stream().map(Proof.Step::toString).toList())).replace("</", "<\\/");
        return resource("proof/page.html").replace("/*css*/", resource(VENDOR + "diagram-js.css")
                + resource(VENDOR + "bpmn-js.css")).replace("/*viewer*/",
                resource(VENDOR + "bpmn-navigated-viewer.production.min.js")).replace("/*data*/", data);
    }

    /** Empty if the path does not touch the diagram. */
    private Map<String, Object> drawing(BpmnModelInstance model) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        List<String> processes = model.getModelElementsByType(Process.class).stream().map(Process::getId).toList();
        IntStream.range(0, fails.path().size()).filter(i -> processes.contains(fails.path().get(i).process()))
                .forEach(i -> numbers.computeIfAbsent(fails.path().get(i).id(), id -> new ArrayList<>()).add(i + 1));
        fails.gates().stream().filter(gate -> processes.contains(gate.process()))
                .forEach(gate -> paint(model, gate.id(), "#1565c0", "#e3f2fd"));
        numbers.keySet().forEach(id -> paint(model, id, "#c62828", "#ffebee"));
        fails.path().stream().skip(Math.max(0, fails.path().size() - 1))
                .filter(last -> processes.contains(last.process()))
                .forEach(last -> paint(model, last.id(), "#b71c1c", "#ef9a9a"));
        String title = model.getModelElementsByType(Process.class).stream()
                .map(process -> process.getName() == null ? process.getId()
                        : process.getName() + " · " + process.getId()).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? Map.of() : Map.of("title", title, "numbers", numbers,
                "first", numbers.values().iterator().next().get(0), "xml", Bpmn.convertToString(model));
    }

    private static void paint(BpmnModelInstance model, String id, String stroke, String fill) {
        BaseElement element = model.getModelElementById(id);
        model.getModelElementsByType(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement().equals(element))
                .forEach(shape -> colour(shape, stroke, fill));
        model.getModelElementsByType(BpmnEdge.class).stream().filter(edge -> edge.getBpmnElement().equals(element))
                .forEach(edge -> colour(edge, stroke, null));
    }

    private static void colour(DiagramElement drawn, String stroke, String fill) {
        drawn.setAttributeValueNs(COLOUR, "stroke", stroke);
        if (fill != null) {
            drawn.setAttributeValueNs(COLOUR, "fill", fill);
        }
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }
}
