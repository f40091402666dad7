package io.weldgate.embedded;

import io.weldgate.gate.Admission;
import io.weldgate.gate.Gatekeeper;
import io.weldgate.gate.Rights;
import io.weldgate.keyring.DataFolder;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.Topics;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Starts the embedded broker unless one is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoBrokerNamed.class)
@ConditionalOnClass(name = BrokerOfDefaultRun.MARKER)
class BrokerOfDefaultRun {

    /** By name: the production jar leaves it out. */
    static final String MARKER = "com.hivemq.embedded.EmbeddedHiveMQ";

    /** Settles the port before anybody asks for it; a taken one is told before the rest of the application starts. */
    @Bean
    BrokerAccess brokerAccess(@Value("${weldgate.mqtt.port}") int wanted) {
        int port = Ports.free(wanted, () -> EmbeddedBroker.portTaken(wanted));
        return new BrokerAccess(Ports.LOOPBACK, port, BrokerAccess.PLATFORM, Secrets.fresh(), false);
    }

    @Bean
    EmbeddedBroker embeddedBroker(DataFolder data, BrokerAccess access, BrokerSettings settings,
            TerminalSecrets secrets, Topics topics) {
        Admission admission = new Admission(BrokerAccess.PLATFORM, access.password(),
                new Rights(topics.ofPlatform(), topics.toPlatform()), (device, password) ->
                password.filter(it -> secrets.verify(device, it))
                        .map(it -> new Rights(topics.ofTerminal(device), topics.toTerminal(device))));
        return new EmbeddedBroker(data.path("broker"), access.port(), settings, verifiers(settings),
                threads -> new GateExtension(new Gatekeeper(admission, threads, settings.verifyTimeout())));
    }

    private static ExecutorService verifiers(BrokerSettings settings) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(settings.verifiers(), settings.verifiers(), 1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(settings.waiting()), new CustomizableThreadFactory("gate-"));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
