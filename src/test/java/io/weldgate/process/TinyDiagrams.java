package io.weldgate.process;

/** Diagrams of a few lines, without a drawing. */
final class TinyDiagrams {

    static final String START = "<startEvent id='start'/>";
    static final String MESSAGE = "<messageEventDefinition messageRef='watchPresentMessage'/>";
    static final String TIMER = "<timerEventDefinition><timeDuration>PT1M</timeDuration></timerEventDefinition>";

    private TinyDiagrams() {}

    static String of(String elements, String process) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="https://weldgate.io/tiny">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">%s</process>
                  <message id="leaseLapsedMessage" name="leaseLapsed"/>
                  <message id="watchPresentMessage" name="watchPresent"/>
                </definitions>
                """.formatted(process, elements);
    }

    static String task(String id, String form) {
        return "<userTask id='%s' camunda:formKey='%s'/>".formatted(id, form);
    }

    static String service(String id, String operation) {
        return "<serviceTask id='%s' camunda:expression='${%s(permitNo)}'/>".formatted(id, operation);
    }

    static String service(String id, String operation, String result) {
        return "<serviceTask id='%s' camunda:expression='${%s(permitNo)}' camunda:resultVariable='%s'/>"
                .formatted(id, operation, result);
    }

    static String subProcess(String id, String triggered, String elements) {
        return "<subProcess id='%s' triggeredByEvent='%s'>%s</subProcess>".formatted(id, triggered, elements);
    }

    static String boundary(String id, String at, String interrupting) {
        return "<boundaryEvent id='%s' attachedToRef='%s' cancelActivity='%s'>%s</boundaryEvent>"
                .formatted(id, at, interrupting, TIMER);
    }

    static String flows(String ids) {
        String[] nodes = ids.split(" ");
        StringBuilder flows = new StringBuilder();
        for (int i = 1; i < nodes.length; i++) {
            flows.append("<sequenceFlow id='%1$s_%2$s' sourceRef='%1$s' targetRef='%2$s'/>".formatted(nodes[i - 1],
                    nodes[i]));
        }
        return flows.toString();
    }

    static String flow(String from, String to, String condition) {
        return ("<sequenceFlow id='%1$s_%2$s' sourceRef='%1$s' targetRef='%2$s'><conditionExpression "
                + "xsi:type='tFormalExpression'>%3$s</conditionExpression></sequenceFlow>")
                .formatted(from, to, condition);
    }

    /** Two notes, one after the other, that any number of times begin beside everything else. */
    static String aside(int number) {
        return subProcess("aside" + number, "true", "<startEvent id='s%1$d' isInterrupting='false'>%2$s</startEvent>"
                .formatted(number, MESSAGE) + task("t" + number, "note") + task("u" + number, "note")
                + flows("s%1$d t%1$d u%1$d".formatted(number)));
    }
}
