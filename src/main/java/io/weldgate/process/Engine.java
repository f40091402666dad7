package io.weldgate.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine needs beyond its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofSettings.class)
class Engine {

    @Bean
    ProcessEnginePlugin narrowSight(BeanFactory beans) {
        return new NarrowSight(beans::getBean);
    }

    @Bean
    ProcessEnginePlugin toldTasks(ApplicationEventPublisher events) {
        return new ToldTasks(events);
    }

    @Bean
    ProcessEnginePlugin provedDiagrams(ProofSettings settings) {
        return new ProvedDiagrams(settings.situations());
    }
}
