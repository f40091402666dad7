package io.weldgate.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The engine alone, with the same diagrams and its whole history; behind them nothing is done. */
public final class BareEngine implements AutoCloseable {

    static final List<String> UNTIL_VERIFIED = List.of("approvePermit", "verifyApproval", "clearSite",
            "confirmReadiness", "takeUpWatch");

    private final ProcessEngine engine;
    private final Tokens tokens;
    private final boolean coded;

    public BareEngine(DataSource database, boolean coded) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setProcessEngineName("bare-" + UUID.randomUUID());
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        // its parts for decision tables are left out of the build
        configuration.setDmnEnabled(false);
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Names.BEANS.stream().collect(Collectors.toMap(name -> name,
                name -> name.equals("approving") ? new TrivialBeans.Approving() : new TrivialBeans(coded))));
        engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        Diagrams.all().forEach(deployment::addString);
        deployment.deploy();
        tokens = new Tokens(engine);
        this.coded = coded;
    }

    /** One permit from application to closed. */
    void walk() {
        String permitNo = applied();
        UNTIL_VERIFIED.forEach(task -> completed(permitNo, task));
        completed(permitNo, "verifySecondTime");
        if (coded) {
            answered(permitNo);
        }
        completed(permitNo, "endHotWork");
        completed(permitNo, "disposeSite");
        tokens.passResidualFireTime(permitNo);
        completed(permitNo, "confirmNoResidualFire");
        completed(permitNo, "acceptWork");
    }

    String applied() {
        String permitNo = "BW-" + UUID.randomUUID();
        engine.getRuntimeService().startProcessInstanceByKey(Names.HOT_WORK_PERMIT, permitNo,
                Map.of(Names.PERMIT_NO, permitNo));
        return permitNo;
    }

    void completed(String permitNo, String key) {
        var task = tokens.task(permitNo);
        if (!task.getTaskDefinitionKey().equals(key)) {
            throw new IllegalStateException(key + " was due, not " + task.getTaskDefinitionKey());
        }
        engine.getTaskService().complete(task.getId(),
                key.equals("approvePermit") ? Map.of(Names.APPROVAL, "APPROVE") : Map.of());
    }

    void answered(String permitNo) {
        engine.getRuntimeService().createMessageCorrelation(Names.TERMINAL_ANSWERED)
                .processInstanceBusinessKey(permitNo).setVariable(Names.UNLOCKED, true).correlate();
    }

    @Override
    public void close() {
        engine.close();
    }
}
