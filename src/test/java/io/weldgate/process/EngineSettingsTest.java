package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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
            assertThat(configuration.getJobExecutor().getMaxWait()).as("how late a timer fires, in ms").isEqualTo(800);
            assertThat(configuration.getDefaultNumberOfRetries()).isEqualTo(5);
            assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("PT2S,PT10S,PT1M,PT10M");
            assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P90D");
            assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
            assertThat(configuration.getHistoryCleanupBatchWindowEndTime()).isEqualTo("04:00");
            assertThat(configuration.getLoggingContextBusinessKey()).isEqualTo("permitNo");
            assertThat(configuration.getSkipIsolationLevelCheck()).isFalse();
            assertThat(configuration.isDbMetricsReporterActivate()).isFalse();
            assertThat(configuration.isTaskMetricsEnabled()).isFalse();

            assertThat(engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(1);
            assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                    .extracting(ProcessDefinition::getKey).containsExactlyInAnyOrderElementsOf(Names.PROCESSES);
        });
    }
}
