package io.weldgate.process;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds diagrams to calling what the proof watches plainly, in the expression of a service task, where it sees it: not
 * in a condition, an assignee or a timer, and not wrapped into anything. Also refuses what runs anything but
 * expressions, as the deployment does, and what puts a transaction's end between two elements, since the proof takes
 * what lies between two waits as done at once.
 */
final class PlainSpeech {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern CALL =
            Pattern.compile("[$#]\\{\\s*(?:not\\s+|!\\s*)?(\\w+)\\.(\\w+)\\([\\w\\s,]*\\)\\s*}");
    private static final Pattern WATCHED_BEAN = Pattern.compile("\\b(" + Gate.OPERATIONS.stream()
            .map(operation -> operation.substring(0, operation.indexOf('.'))).distinct().sorted()
            .collect(Collectors.joining("|")) + ")\\b");
    private static final Set<String> SECOND_TRANSACTION = Set.of("async", "asyncBefore", "asyncAfter");

    private PlainSpeech() {}

    /** Bean and method of a plain call; the expression itself if it is more than that. */
    static String operation(String expression) {
        Matcher call = CALL.matcher(expression.trim());
        return call.matches() ? call.group(1) + "." + call.group(2) : expression.trim();
    }

    static void check(Process process) {
        Document document = (Document) process.getModelInstance().getDocument().getDomSource().getNode();
        check(process.getId(), document.getDocumentElement(), process.getId());
    }

    private static void check(String process, Element element, String nearestId) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : nearestId;
        if (PlainDiagrams.REFUSED_ELEMENTS.contains(element.getLocalName())) {
            throw new Unfollowed(process + "/" + id, "proof.foreign");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check(process + "/" + id, element, (Attr) element.getAttributes().item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                check(process, inside, id);
            } else if (watched(child.getNodeValue(), false)) {
                throw new Unfollowed(process + "/" + id, "proof.hidden");
            }
        }
    }

    private static void check(String key, Element element, Attr attribute) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        if (SECOND_TRANSACTION.contains(name) && attribute.getValue().equals("true")) {
            throw new Unfollowed(key, "proof.transaction");
        }
        if (PlainDiagrams.REFUSED_ATTRIBUTES.contains(name)
                && !PlainDiagrams.SCHEMA_INSTANCE.equals(attribute.getNamespaceURI())) {
            throw new Unfollowed(key, "proof.foreign");
        }
        boolean service = "serviceTask".equals(element.getLocalName()) && name.equals("expression");
        if (watched(attribute.getValue(), service)) {
            throw new Unfollowed(key, "proof.hidden");
        }
    }

    /** Whether an expression could call what the proof watches where the proof would not see it. */
    private static boolean watched(String text, boolean service) {
        if (text == null || !text.contains("{") || !WATCHED_BEAN.matcher(text).find()) {
            return false;
        }
        String operation = operation(text);
        return operation.equals(text.trim()) || !service && Gate.OPERATIONS.contains(operation);
    }
}
