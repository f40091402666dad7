package io.weldgate.unlocking;

import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class Senders {

    /** What does not fit its queue is found by the next round. */
    @Bean
    ThreadPoolTaskExecutor commandSenders(UnlockingSettings settings) {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("command-");
        executor.setCorePoolSize(settings.senders());
        executor.setMaxPoolSize(settings.senders());
        executor.setQueueCapacity(settings.perRound());
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return executor;
    }
}
