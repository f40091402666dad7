package io.weldgate.embedded;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedHiveMQ;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The broker of the default run: up before any client of this application, down after all of them. */
class EmbeddedBroker implements SmartLifecycle {

    /** Far before every other lifecycle bean, the web server and the platform's own clients among them. */
    static final int PHASE = Integer.MIN_VALUE + 1_000;

    /**
     * Eight times fewer open files than its default, which suits a data centre. What is stored depends on it: never
     * change it.
     */
    private static final int BUCKETS = 8;

    /** Of the machine's memory it takes this part for payloads, and as much of the disk; a thirty-second by default. */
    private static final int SHARE_OF_MEMORY = 512;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final Path folder;
    private final int port;
    private final BrokerSettings settings;
    private final ExecutorService verifiers;
    private final Function<ExecutorService, GateExtension> gate;
    private EmbeddedHiveMQ broker;

    EmbeddedBroker(Path folder, int port, BrokerSettings settings, ExecutorService verifiers,
            Function<ExecutorService, GateExtension> gate) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
        this.verifiers = verifiers;
        this.gate = gate;
    }

    @Override
    public synchronized void start() {
        long started = System.nanoTime();
        Ports.free(port, () -> portTaken(port));
        try {
            broker = EmbeddedHiveMQ.builder().withConfigurationFolder(configuration())
                    .withDataFolder(Files.createDirectories(folder.resolve("data")))
                    .withExtensionsFolder(Files.createDirectories(folder.resolve("extensions")))
                    .withEmbeddedExtension(gate.apply(verifiers).extension()).withoutLoggingBootstrap().build();
            // embedded, it lets everybody in by default; should our gate ever fail to start, nobody is to enter
            InternalConfigurations.AUTH_DENY_UNAUTHENTICATED_CONNECTIONS.set(true);
            InternalConfigurations.PERSISTENCE_BUCKET_COUNT.set(BUCKETS);
            InternalConfigurations.PAYLOAD_PERSISTENCE_BUCKET_COUNT.set(BUCKETS);
            InternalConfigurations.PAYLOAD_PERSISTENCE_MEMTABLE_SIZE_PORTION.set(SHARE_OF_MEMORY);
            InternalConfigurations.PAYLOAD_PERSISTENCE_BLOCK_CACHE_SIZE_PORTION.set(SHARE_OF_MEMORY);
            broker.start().get(settings.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded broker cannot use its folder " + folder, e);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("the embedded broker did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting the embedded broker", e);
        }
        log.info("embedded broker on {}:{}, started in {} ms", Ports.LOOPBACK, port,
                (System.nanoTime() - started) / 1_000_000);
    }

    static CannotStart portTaken(int port) {
        return CannotStart.portTaken("MQTT broker", port, "weldgate.mqtt.port", "weldgate.mqtt.host");
    }

    private Path configuration() throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        Files.writeString(conf.resolve("config.xml"), new BrokerConfiguration(port, settings).xml());
        return conf;
    }

    @Override
    public synchronized void stop() {
        if (broker != null) {
            close();
            log.info("embedded broker stopped");
        }
    }

    private void close() {
        try {
            broker.close();
        } catch (ExecutionException e) {
            log.warn("the embedded broker did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            broker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return broker != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
