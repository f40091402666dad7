package io.weldgate.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.Topics;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Brings the virtual terminals up once the application is ready to answer them, and down before it stops. */
@Component
class Simulator implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Simulator.class);
    private static final int AFTER_THE_PLATFORMS_OWN_CLIENTS = 100;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final BrokerAccess broker;
    private final Topics topics;
    private final SimulatorSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final Environment environment;
    private ScheduledExecutorService threads;
    private List<VirtualTerminal> terminals = List.of();

    Simulator(BrokerAccess broker, Topics topics, SimulatorSettings settings, ObjectMapper json, Clock clock,
            Environment environment) {
        this.broker = broker;
        this.topics = topics;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        start();
    }

    @Override
    public synchronized void start() {
        if (settings.terminals() == 0 || isRunning()) {
            return;
        }
        threads = Executors.newScheduledThreadPool(settings.threads(),
                new CustomizableThreadFactory("virtual-terminal-"));
        WarrantCheck warrants = new PublishedKeys(keys(), settings.clockSkew());
        terminals = IntStream.rangeClosed(1, settings.terminals()).mapToObj(number -> terminal(number, warrants))
                .toList();
        Duration step = settings.heartbeat().dividedBy(terminals.size());
        IntStream.range(0, terminals.size()).forEach(number -> terminals.get(number).start(step.multipliedBy(number)));
        log.info("{} virtual terminals", terminals.size());
    }

    private VirtualTerminal terminal(int number, WarrantCheck warrants) {
        String deviceId = "T-%04d".formatted(number);
        return new VirtualTerminal(deviceId, settings.placeOf(number), broker, topics, settings,
                new Chip(deviceId, warrants), json, clock, threads);
    }

    /**
     * Fetched at the first warrant, when an unknown key turns up, and every few minutes, so that one that was withdrawn
     * is known no more. Where they cannot be fetched again those known hold on: a machine is not to stay locked because
     * the platform was slow for a moment.
     */
    private JWKSource<SecurityContext> keys() {
        String url = settings.keysUrl().isBlank()
                ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "0") + "/.well-known/jwks.json"
                : settings.keysUrl();
        try {
            int patience = (int) settings.keysPatience().toMillis();
            return JWKSourceBuilder.create(URI.create(url).toURL(), new DefaultResourceRetriever(patience, patience))
                    .outageTolerant(true).build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("weldgate.simulator.keys-url is no address: " + url, e);
        }
    }

    @Override
    public synchronized void stop() {
        if (!isRunning()) {
            return;
        }
        CompletableFuture<?>[] farewells = terminals.stream().map(VirtualTerminal::stop)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(farewells).completeOnTimeout(null, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(e -> null).join();
        threads.shutdownNow();
        terminals = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !terminals.isEmpty();
    }

    /** Not with the context, but when the demo data that its terminals log in with is there. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_PLATFORMS_OWN_CLIENTS;
    }
}
