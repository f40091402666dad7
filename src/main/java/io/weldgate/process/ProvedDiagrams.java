package io.weldgate.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every deployment proved before anything of it is stored, and the called diagrams begun by calls only. */
final class ProvedDiagrams extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(ProvedDiagrams.class);

    private final int most;

    /** @param most situations to look at before giving up, which is a refusal */
    ProvedDiagrams(int most) {
        this.most = most;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> deployers = configuration.getCustomPreDeployers() == null ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPreDeployers());
        deployers.add(this::prove);
        configuration.setCustomPreDeployers(deployers);
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners() == null ? new ArrayList<>()
                : new ArrayList<>(configuration.getCustomPreBPMNParseListeners());
        listeners.add(new CalledOnly());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    /** The engine reads stored deployments anew too, one diagram at a time; those were proved when they were stored. */
    private void prove(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, String> diagrams = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> {
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
                diagrams.put(name, new String(resource.getBytes(), StandardCharsets.UTF_8));
            }
        });
        long begun = System.nanoTime();
        Proof proof = DiagramProof.of(diagrams, most);
        if (proof instanceof Proof.Fails fails) {
            throw new ProcessEngineException("these diagrams are refused: " + fails.account());
        }
        LOG.info("{} diagrams proved in {} ms: {}", diagrams.size(), (System.nanoTime() - begun) / 1_000_000, proof);
    }
}
