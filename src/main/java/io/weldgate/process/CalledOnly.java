package io.weldgate.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses to begin a called diagram by itself. The proof walks such a diagram where it is called only; begun by its key
 * it would lead to the unlock with nothing passed before.
 */
final class CalledOnly extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        if (Names.CALLED.contains(definition.getKey())) {
            definition.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
                if (execution.getSuperExecution() == null) {
                    throw new ProcessEngineException(definition.getKey() + " is begun by a call only");
                }
            });
        }
    }
}
