package io.weldgate.process;

/** Diagrams of a few lines, without a drawing. */
final class TinyDiagrams {

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
}
