package io.weldgate.process;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses, at deployment, a diagram that would run anything but expressions: scripts, classes, connectors. */
final class PlainDiagrams extends AbstractBpmnParseListener {

    static final Set<String> REFUSED_ELEMENTS = Set.of("scriptTask", "script", "connector", "executionListener",
            "taskListener", "field");
    static final Set<String> REFUSED_ATTRIBUTES = Set.of("class", "delegateExpression", "type", "resource",
            "variableMappingClass", "variableMappingDelegateExpression", "language");

    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        inspect(process, definition.getKey());
    }

    private void inspect(Element element, String diagram) {
        if (REFUSED_ELEMENTS.contains(element.getTagName())) {
            throw refused(diagram, "<" + element.getTagName() + ">", element);
        }
        for (String attribute : element.attributes()) {
            // the parser's keys are the local name, after the name space if there is one
            String name = attribute.substring(attribute.lastIndexOf(':') + 1);
            if (REFUSED_ATTRIBUTES.contains(name) && !attribute.startsWith(SCHEMA_INSTANCE)) {
                throw refused(diagram, name + "=", element);
            }
        }
        element.elements().forEach(child -> inspect(child, diagram));
    }

    private static ProcessEngineException refused(String diagram, String what, Element where) {
        return new ProcessEngineException("diagram " + diagram + " is refused: " + what + " in line " + where.getLine()
                + "; diagrams call listed beans by expression, and nothing else");
    }
}
