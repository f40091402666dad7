package io.weldgate.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the engine needs beyond its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofSettings.class)
class Engine {

    @Bean
    ProcessEnginePlugin narrowSight(BeanFactory beans) {
        return new NarrowSight(beans::getBean);
    }

    @Bean
    ProcessEnginePlugin outrightHistory() {
        return new OutrightHistory();
    }

    @Bean
    ProcessEnginePlugin toldTasks(ApplicationEventPublisher events) {
        return new ToldTasks(events);
    }

    @Bean
    ProcessEnginePlugin toldTroubles(ObjectProvider<JdbcTemplate> database, ApplicationEventPublisher events) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomJobHandlers(List.of(new NotedCleanup(database)));
                engine.setCustomIncidentHandlers(List.of(new ToldIncidents(events)));
            }
        };
    }

    @Bean
    ProcessEnginePlugin plainIncidents(ObjectProvider<JdbcTemplate> database) {
        return new PlainIncidents(database);
    }

    @Bean
    ProcessEnginePlugin provedDiagrams(ProofSettings settings) {
        return new ProvedDiagrams(settings.situations());
    }
}
