package io.weldgate.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishResult;
import io.weldgate.simulator.SimulatorSettings.Place;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A terminal that exists only as an MQTT client. */
class VirtualTerminal {

    private static final Logger log = LoggerFactory.getLogger(VirtualTerminal.class);
    private static final Duration RECONNECT = Duration.ofSeconds(2);
    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int SESSION_SECONDS = 3_600;

    private final String deviceId;
    private final Place place;
    private final SimulatorSettings settings;
    private final Topics topics;
    private final Chip chip;
    private final ObjectMapper json;
    private final Clock clock;
    private final ScheduledExecutorService threads;
    private final Mqtt5AsyncClient client;
    private final long boot;
    private final AtomicLong seq = new AtomicLong();

    VirtualTerminal(String deviceId, Place place, BrokerAccess broker, Topics topics, SimulatorSettings settings,
            Chip chip, ObjectMapper json, Clock clock, ScheduledExecutorService threads) {
        this.deviceId = deviceId;
        this.place = place;
        this.settings = settings;
        this.topics = topics;
        this.chip = chip;
        this.json = json;
        this.clock = clock;
        this.threads = threads;
        this.boot = clock.instant().getEpochSecond();
        var builder = MqttClient.builder().useMqttVersion5().identifier(deviceId).serverHost(broker.host())
                .serverPort(broker.port()).simpleAuth().username(deviceId)
                .password((settings.password() + deviceId).getBytes(StandardCharsets.UTF_8)).applySimpleAuth()
                .willPublish().topic(Topics.of(topics.up(), deviceId)).qos(MqttQos.AT_LEAST_ONCE)
                .payload(bytes(message("Z0", "offline", json.createObjectNode().put("boot", boot)))).applyWillPublish()
                .automaticReconnect().initialDelay(RECONNECT.toMillis(), TimeUnit.MILLISECONDS)
                .maxDelay(RECONNECT.toMillis(), TimeUnit.MILLISECONDS).applyAutomaticReconnect()
                .addConnectedListener(context -> act(this::logIn));
        this.client = (broker.tls() ? builder.sslWithDefaultConfig() : builder).buildAsync();
    }

    /** @param offset of its heartbeats, so that they do not all come at once */
    void start(Duration offset) {
        client.publishes(MqttGlobalPublishFilter.ALL, message -> act(() -> obey(message)));
        client.connectWith().cleanStart(false).sessionExpiryInterval(SESSION_SECONDS).keepAlive(KEEP_ALIVE_SECONDS)
                .send();
        threads.scheduleAtFixedRate(guarded(this::beat), offset.toMillis(), settings.heartbeat().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void act(Runnable action) {
        threads.execute(guarded(action));
    }

    /** A schedule that once threw would never come again, without a word. */
    private Runnable guarded(Runnable action) {
        return () -> {
            try {
                action.run();
            } catch (RuntimeException e) {
                log.warn("{} stumbled", deviceId, e);
            }
        };
    }

    private void logIn() {
        client.subscribeWith().topicFilter(Topics.filter(Topics.of(topics.command(), deviceId)))
                .qos(MqttQos.AT_LEAST_ONCE).send();
        up("00", "login", numbered().put("firmware", "virtual-1").put("iccid", "0000000000" + deviceId));
        beat();
    }

    private void beat() {
        if (!client.getState().isConnected()) {
            return;
        }
        boolean live = chip.live(clock.instant());
        double current = live ? ThreadLocalRandom.current().nextDouble(settings.weakest(), settings.strongest()) : 0;
        up("FF", "heartbeat", numbered().put("switchState", live ? 1 : 0).put("current",
                Math.round(current * 10) / 10.0).put("latitude", place.latitude()).put("longitude", place.longitude()));
    }

    private void obey(Mqtt5Publish message) {
        try {
            String commandId = topics.commandId(message.getTopic().toString()).orElseThrow();
            Reply reply = chip.obey(commandId, json.readTree(message.getPayloadAsBytes()), clock.instant());
            ObjectNode answer = json.createObjectNode().put("success", reply.success()).put("message", reply.message())
                    .put("code", reply.code()).put("timestamp", clock.instant().toEpochMilli());
            answer.putObject("result");
            publish(topics.answer(deviceId, commandId), answer);
            beat();
            beatWhenLapsed(chip.leaseEnd());
        } catch (IOException e) {
            log.warn("{} was sent something that is no command: {}", deviceId, e.toString());
        }
    }

    private void beatWhenLapsed(Instant leaseEnd) {
        Instant now = clock.instant();
        if (leaseEnd.isAfter(now)) {
            threads.schedule(guarded(this::beat), Duration.between(now, leaseEnd).toMillis() + 1,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Takes its leave, which a last will would otherwise do. */
    CompletableFuture<?> stop() {
        if (!client.getState().isConnected()) {
            return client.disconnect().exceptionally(failure -> null);
        }
        return up("Z0", "offline", numbered()).handle((sent, failure) -> null)
                .thenCompose(ignored -> client.disconnect());
    }

    private CompletableFuture<Mqtt5PublishResult> up(String actionCode, String actionName, ObjectNode content) {
        return publish(Topics.of(topics.up(), deviceId), message(actionCode, actionName, content).put("timestamp",
                clock.instant().toEpochMilli()));
    }

    private CompletableFuture<Mqtt5PublishResult> publish(String topic, ObjectNode message) {
        return client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE).payload(bytes(message)).send();
    }

    private ObjectNode numbered() {
        return json.createObjectNode().put("boot", boot).put("seq", seq.incrementAndGet());
    }

    private ObjectNode message(String actionCode, String actionName, ObjectNode content) {
        ObjectNode message = json.createObjectNode().put("actionCode", actionCode).put("actionName", actionName);
        message.set("content", content);
        return message;
    }

    private static byte[] bytes(ObjectNode message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
