package io.weldgate.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.weldgate.terminal.BrokerAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A terminal that keeps the contract and writes down what it heard, said and did. */
final class Terminal implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final String deviceId;
    private final Switch arc = new Switch();
    private final long boot = System.currentTimeMillis();
    private final AtomicLong sequence = new AtomicLong();
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final List<Long> acknowledged = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "terminal");
        thread.setDaemon(true);
        return thread;
    });
    private final Mqtt5AsyncClient client;
    private volatile Consumer<Runnable> manner = Runnable::run;
    private volatile Duration skew = Duration.ZERO;
    private volatile boolean mute;
    private Instant beaten = Instant.EPOCH;

    record Heard(String commandId, String actionCode, JsonNode content, Instant at) {}

    Terminal(BrokerAccess broker, String deviceId) {
        this.deviceId = deviceId;
        this.client = MqttClient.builder().useMqttVersion5().identifier(deviceId).serverHost(broker.host())
                .serverPort(broker.port()).simpleAuth().username(deviceId)
                .password(("weldgate-demo-" + deviceId).getBytes(StandardCharsets.UTF_8)).applySimpleAuth()
                .automaticReconnect().initialDelay(100, TimeUnit.MILLISECONDS).maxDelay(500, TimeUnit.MILLISECONDS)
                .applyAutomaticReconnect().buildAsync();
        client.publishes(MqttGlobalPublishFilter.ALL, this::hear);
        client.connectWith().cleanStart(false).sessionExpiryInterval(600).send().join();
        client.subscribeWith().topicFilter("weldgate/devices/" + deviceId + "/commands/+").qos(MqttQos.AT_LEAST_ONCE)
                .send().join();
        says("00", Map.of("firmware", "1.0", "iccid", "89860000000000000000")).join();
        clock.scheduleAtFixedRate(this::glance, 0, GLANCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** In which its answers are sent: at once, late, many times, never. */
    void answers(Consumer<Runnable> how) {
        manner = how;
    }

    /** Its own clock is ahead by so much; negative if behind. */
    void clockStepsBy(Duration step) {
        skew = step;
    }

    /** Says nothing by itself, as one without power; its switch goes on. */
    void isMute(boolean now) {
        mute = now;
    }

    CompletableFuture<Void> warns(String type) {
        return says("E0", Map.of("type", type, "detail", "trial"));
    }

    /** Word for word. */
    CompletableFuture<Void> says(String topic, String payload) {
        return client.publishWith().topic("weldgate/devices/" + deviceId + "/" + topic).qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload.getBytes(StandardCharsets.UTF_8)).send().thenAccept(sent -> { });
    }

    private CompletableFuture<Void> says(String actionCode, Map<String, ?> content) {
        long number = sequence.incrementAndGet();
        Map<String, Object> numbered = new HashMap<>(content);
        numbered.put("boot", boot);
        numbered.put("seq", number);
        return says("up", JSON.valueToTree(Map.of("actionCode", actionCode, "content", numbered, "timestamp",
                now().toEpochMilli())).toString()).thenRun(() -> acknowledged.add(number));
    }

    private void hear(Mqtt5Publish publish) {
        String topic = publish.getTopic().toString();
        String commandId = topic.substring(topic.indexOf("request_id=") + "request_id=".length());
        try {
            JsonNode command = JSON.readTree(publish.getPayloadAsBytes());
            heard.add(new Heard(commandId, command.get("actionCode").asText(), command.get("content"), Instant.now()));
            boolean done = answers.computeIfAbsent(commandId, first -> arc.obeys(command, now(), Instant.now()));
            manner.accept(() -> answer(commandId, done ? 200 : 500));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void answer(String commandId, int code) {
        says("commands/response/request_id=" + commandId, "{\"success\":%s,\"code\":%d,\"timestamp\":%d}"
                .formatted(code == 200, code, now().toEpochMilli()));
    }

    private void glance() {
        boolean lapsed = arc.lapses(Instant.now());
        if (!mute && client.getState().isConnected()
                && (lapsed || Duration.between(beaten, Instant.now()).compareTo(BEAT) > 0)) {
            beaten = Instant.now();
            says("FF", Map.of("switchState", arc.live() ? 1 : 0, "current", arc.live() ? 150.5 : 0.0,
                    "latitude", 40.4080, "longitude", 110.0340));
        }
    }

    private Instant now() {
        return Instant.now().plus(skew);
    }

    boolean live() {
        return arc.live();
    }

    List<Switch.Span> spans() {
        return arc.spans();
    }

    List<Heard> heard() {
        return heard;
    }

    List<Heard> heard(String actionCode) {
        return heard.stream().filter(command -> command.actionCode().equals(actionCode)).toList();
    }

    /** The numbers of what it said and the broker took over. */
    List<Long> acknowledged() {
        return acknowledged;
    }

    long boot() {
        return boot;
    }

    String deviceId() {
        return deviceId;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.disconnect().exceptionally(alreadyGone -> null).join();
    }
}
