package io.weldgate.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Lets the engine see the listed beans and the process variables only, and run no script. */
final class NarrowSight extends AbstractProcessEnginePlugin {

    private final Function<String, Object> beans;

    NarrowSight(Function<String, Object> beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new ListedBeans(beans));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDmnEnabled(false);
        // The FEEL engine is left out of the build; the engine would make one even with decision tables switched off.
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setCmmnEnabled(false);
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners() == null ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPreBPMNParseListeners());
        listeners.add(new PlainDiagrams());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }
}
