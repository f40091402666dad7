package io.weldgate.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/** Asks and tells the engine several things as one: what it has read for the first it does not read again. */
@Component
class Together {

    private final CommandExecutor engine;

    Together(ProcessEngine engine) {
        this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    <T> T all(Supplier<T> calls) {
        return OwnWords.of(() -> engine.execute(command -> calls.get()));
    }
}
