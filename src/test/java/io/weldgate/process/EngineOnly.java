package io.weldgate.process;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;

/**
 * A real engine with the real diagrams and the narrow sight of the house, in memory; whoever uses it says what stands
 * behind the names of the beans. Jobs run only when told to, and what is walked is counted.
 */
final class EngineOnly {

    private final Map<String, Object> beans = new ConcurrentHashMap<>();
    private final DefaultCollector walked = new DefaultCollector(new ExecutionContextModelProvider());
    private final ProcessEngine engine;

    EngineOnly(ProcessEnginePlugin... further) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setDefaultNumberOfRetries(1);
        configuration.setIdGenerator(new StrongUuidGenerator());
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        new NarrowSight(this::bean).preInit(configuration);
        new OutrightHistory().preInit(configuration);
        Stream.of(further).forEach(plugin -> plugin.preInit(configuration));
        configuration.getCustomPostBPMNParseListeners().stream()
                .filter(ElementCoverageParseListener.class::isInstance).map(ElementCoverageParseListener.class::cast)
                .forEach(listener -> listener.setCoverageState(walked));
        walked.createSuite(new Suite("all", "all"));
        walked.activateSuite("all");
        walked.createRun(new Run("all", "all"), "all");
        walked.activateRun("all");
        this.engine = configuration.buildProcessEngine();
    }

    EngineOnly with(String bean, Object standIn) {
        beans.put(bean, standIn);
        return this;
    }

    EngineOnly deploying(Map<String, String> diagrams) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        diagrams.forEach(deployment::addString);
        deployment.deploy();
        return this;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** The flow nodes and sequence flows of a diagram that were not walked. */
    Set<String> unwalked(String process) {
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(engine.getRepositoryService()
                .createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId());
        Set<String> rest = new TreeSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> rest.add(node.getId()));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> rest.add(flow.getId()));
        rest.removeAll(walked.getActiveSuite().getEvents(process).stream().map(Event::getDefinitionKey)
                .collect(Collectors.toSet()));
        return rest;
    }

    void close() {
        engine.close();
    }

    private Object bean(String name) {
        Object bean = beans.get(name);
        if (bean == null) {
            throw new IllegalArgumentException("no stand-in for " + name);
        }
        return bean;
    }
}
