package io.weldgate.embedded;

import io.weldgate.keyring.Folders;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.util.unit.DataSize;

/** Another broker like the application's own, at which nobody of the application listens. */
public final class BareBroker implements AutoCloseable {

    private static final BrokerSettings SETTINGS = new BrokerSettings(100_000, DataSize.ofKilobytes(256),
            Duration.ofDays(30), Duration.ofMinutes(5), 2, Duration.ofSeconds(10), 10_000);

    private final BrokerAccess access;
    private final EmbeddedBroker broker;

    /** For the platform alone: no terminal comes. */
    public BareBroker() {
        this(null, new Binder(List.of()).bindOrCreate("weldgate.mqtt.topics", Topics.class));
    }

    /** Lets the same terminals in. */
    public BareBroker(TerminalSecrets secrets, Topics topics) {
        var own = new BrokerOfDefaultRun();
        access = own.brokerAccess(0);
        broker = own.embeddedBroker(Folders.at(Path.of("target", "scratch", UUID.randomUUID().toString())), access,
                SETTINGS, secrets, topics);
        broker.start();
    }

    public BrokerAccess access() {
        return access;
    }

    @Override
    public void close() {
        broker.stop();
    }
}
