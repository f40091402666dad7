package io.weldgate.terminal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishResult;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishResult.Mqtt5Qos1Result;
import com.hivemq.client.mqtt.mqtt5.message.publish.puback.Mqtt5PubAckReasonCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.unlocking.Commands;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Sends commands over a connection of its own without a session: what could not be sent before the connection broke is
 * given back as failed, instead of being sent by the client long after its time.
 */
@Component
class Sending implements Commands, SmartLifecycle {

    private static final String REFUSED = "weldgate.commands.refused";
    private static final String REASON = "reason";
    private static final String AWAY = "away";
    private static final String CROWDED = "crowded";

    private final MqttSettings settings;
    private final Topics topics;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final Connections connections;
    private final Semaphore inFlight;
    private volatile Mqtt5AsyncClient client;
    /** Whoever waits for the outcome may speak to the database, which the client's own threads must not. */
    private volatile ExecutorService outcomes;

    Sending(Connections connections, MqttSettings settings, Topics topics, ObjectMapper json, MeterRegistry meters) {
        this.settings = settings;
        this.topics = topics;
        this.json = json;
        this.meters = meters;
        this.connections = connections;
        this.inFlight = new Semaphore(settings.inFlight());
        // told from the start: a rate sees only what comes after the first that is told
        List.of(AWAY, CROWDED).forEach(reason -> meters.counter(REFUSED, REASON, reason));
    }

    @Override
    public CompletionStage<Void> send(Outgoing command, Duration expiry) {
        if (!connected()) {
            return refused(AWAY, "the broker is away");
        }
        if (!inFlight.tryAcquire()) {
            return refused(CROWDED, "the broker has not acknowledged " + settings.inFlight() + " commands yet");
        }
        CompletableFuture<Mqtt5PublishResult> handed = publish(client, command, Math.max(1, expiry.toSeconds()));
        handed.whenComplete((result, failure) -> inFlight.release());
        return handed.copy().orTimeout(expiry.toMillis(), TimeUnit.MILLISECONDS)
                .handleAsync(Sending::acknowledged, outcomes);
    }

    private CompletableFuture<Mqtt5PublishResult> publish(Mqtt5AsyncClient client, Outgoing command,
            long expirySeconds) {
        try {
            return client.publishWith().topic(topics.command(command.deviceId(), command.commandId()))
                    .qos(MqttQos.AT_LEAST_ONCE).payload(payload(command)).messageExpiryInterval(expirySeconds)
                    .contentType("application/json").send();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private byte[] payload(Outgoing command) {
        ObjectNode message = json.createObjectNode().put("actionCode", command.actionCode())
                .put("actionName", command.actionName());
        message.putRawValue("content", new RawValue(command.content()));
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Void acknowledged(Mqtt5PublishResult result, Throwable failure) {
        Throwable cause = failure != null ? failure : result.getError().orElse(null);
        if (cause != null) {
            throw new CommandNotSent("the broker did not take the command: " + cause, cause);
        }
        if (result instanceof Mqtt5Qos1Result acknowledged
                && acknowledged.getPubAck().getReasonCode() == Mqtt5PubAckReasonCode.NO_MATCHING_SUBSCRIBERS) {
            throw new CommandNotSent("the terminal does not listen", null);
        }
        return null;
    }

    private CompletionStage<Void> refused(String reason, String message) {
        meters.counter(REFUSED, REASON, reason).increment();
        return CompletableFuture.failedFuture(new CommandNotSent(message, null));
    }

    boolean connected() {
        Mqtt5AsyncClient current = client;
        return current != null && current.getState().isConnected();
    }

    @Override
    public synchronized void start() {
        outcomes = Executors.newFixedThreadPool(1, new CustomizableThreadFactory("command-outcome-"));
        Mqtt5AsyncClient fresh = connections.create(".commands", context -> { });
        client = fresh;
        fresh.connectWith().cleanStart(true).sessionExpiryInterval(0)
                .keepAlive((int) settings.keepAlive().toSeconds()).send();
    }

    @Override
    public synchronized void stop() {
        if (client != null) {
            client.disconnect();
            client = null;
            outcomes.shutdown();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return client != null;
    }

    /** Before the web server, which starts last and stops first. */
    @Override
    public int getPhase() {
        return 0;
    }
}
