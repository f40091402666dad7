package io.weldgate.unlocking;

import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Configuration(proxyBeanMethods = false)
class Senders {

    static final String ROUNDS = "commandRounds";
    private static final int KINDS_OF_ROUNDS = 3;

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

    /** Leases are renewed and lost commands sent again whatever holds up the threads that all other rounds share. */
    @Bean(name = ROUNDS, defaultCandidate = false)
    ThreadPoolTaskScheduler commandRounds() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("command-round-");
        scheduler.setPoolSize(KINDS_OF_ROUNDS);
        return scheduler;
    }
}
