package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngineSettingsTest {

    /** By its own defaults the executor looks at once, after 5 s and then after 10 s more: 8 s late for what is due at 7 s. */
    private static final Duration IDLE = Duration.ofSeconds(6);
    private static final Duration LATEST = Duration.ofSeconds(5);

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
                    CamundaBpmAutoConfiguration.class))
            .withUserConfiguration(Engine.class)
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:settings;DB_CLOSE_DELAY=-1");

    @Test
    void the_settings_of_the_house_reach_the_engine() {
        house.run(context -> {
            var engine = context.getBean(ProcessEngine.class);
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

            assertThat(configuration.getExpressionManager()).isInstanceOf(ListedBeans.class);
            assertThat(configuration.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
            assertThat(configuration.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
            assertThat(configuration.getHistoryLevel().getName()).isEqualTo("activity");
            assertThat(configuration.isAuthorizationEnabled()).isFalse();
            assertThat(configuration.getDefaultNumberOfRetries()).isEqualTo(5);
            assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("PT2S,PT10S,PT1M,PT10M");
            assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P90D");
            assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
            assertThat(configuration.getHistoryCleanupBatchWindowEndTime()).isEqualTo("04:00");
            assertThat(configuration.getSkipIsolationLevelCheck()).isFalse();
            assertThat(configuration.isDbMetricsReporterActivate()).isFalse();

            assertThat(engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(1);
            assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                    .extracting(ProcessDefinition::getKey).containsExactlyInAnyOrderElementsOf(Names.PROCESSES);
        });
    }

    @Test
    void a_timer_fires_soon_although_the_executor_has_long_found_nothing_to_do() {
        house.run(context -> {
            var engine = context.getBean(ProcessEngine.class);
            engine.getRepositoryService().createDeployment().addString("timed.bpmn", Bpmn.convertToString(
                    Bpmn.createExecutableProcess("timed").camundaHistoryTimeToLive(1).startEvent()
                            .intermediateCatchEvent("wait").timerWithDuration("PT1S").endEvent().done())).deploy();
            // the starter does this once the whole application has started
            context.getBean(JobExecutor.class).start();
            await().pollDelay(IDLE).until(() -> true);
            var due = new Date(System.currentTimeMillis() + 1000);

            engine.getRuntimeService().startProcessInstanceByKey("timed");

            await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() ->
                    context.getBean(ManagementService.class).createJobQuery().processDefinitionKey("timed").count() == 0);
            assertThat(System.currentTimeMillis() - due.getTime()).isLessThan(LATEST.toMillis());
        });
    }
}
