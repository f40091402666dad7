package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.weldgate.terminal.BrokerAccess;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A terminal played with an ordinary MQTT client that reconnects by itself; answers 200 to everything unless it is told
 * to keep silent.
 */
public class Chip implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String deviceId;
    private final Mqtt5AsyncClient client;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int answerCode = 200;
    private volatile boolean silent;
    private volatile long sequence;

    public record Heard(String commandId, String actionCode, JsonNode content, long nanos) {}

    public Chip(BrokerAccess broker, String deviceId) {
        this.deviceId = deviceId;
        this.client = MqttClient.builder().useMqttVersion5().identifier(deviceId + ".story").serverHost(broker.host())
                .serverPort(broker.port()).simpleAuth().username(deviceId)
                .password(("weldgate-demo-" + deviceId).getBytes(StandardCharsets.UTF_8)).applySimpleAuth()
                .automaticReconnect().initialDelay(100, TimeUnit.MILLISECONDS).maxDelay(500, TimeUnit.MILLISECONDS)
                .applyAutomaticReconnect().buildAsync();
        client.publishes(MqttGlobalPublishFilter.ALL, this::hear);
        client.connect().orTimeout(1, TimeUnit.MINUTES).join();
        client.subscribeWith().topicFilter("weldgate/devices/" + deviceId + "/commands/#").qos(MqttQos.AT_LEAST_ONCE)
                .send().join();
        logsIn();
        beats(false);
    }

    public void logsIn() {
        says("00", Map.of("firmware", "1.0", "iccid", "89860000000000000000"));
    }

    public void warns(String type, String detail) {
        says("E0", Map.of("type", type, "detail", detail, "seq", ++sequence));
    }

    public void keepSilent(boolean silence) {
        silent = silence;
    }

    public void answerWith(int code) {
        answerCode = code;
    }

    public void beats(boolean live) {
        says("FF", Map.of("seq", ++sequence, "switchState", live ? 1 : 0, "current", live ? 150.5 : 0.0,
                "latitude", 40.4080, "longitude", 110.0340));
    }

    /** What its gas detector shows, in % by volume; said twice, as after a lost acknowledgement. */
    public void reads(Object gas, Object volumePercent) {
        String reading = JSON.valueToTree(Map.of("actionCode", "E2", "timestamp", System.currentTimeMillis(), "content",
                Map.of("seq", ++sequence, "gas", gas, "volumePercent", volumePercent, "oxygenPercent", 20.9)))
                .toString();
        publish("up", reading);
        publish("up", reading);
    }

    public void answers(String commandId, int code) {
        answers(commandId, "{\"success\":%s,\"code\":%d,\"message\":\"played\",\"timestamp\":%d}"
                .formatted(code == 200, code, System.currentTimeMillis()));
    }

    public void answers(String commandId, String payload) {
        publish("commands/response/request_id=" + commandId, payload);
    }

    /** Word for word. */
    public void says(String uplink) {
        publish("up", uplink);
    }

    /** @param at by its own clock, in milliseconds since 1970 */
    public void beats(boolean live, long at) {
        publish("up", JSON.valueToTree(Map.of("actionCode", "FF", "timestamp", at, "content",
                Map.of("seq", ++sequence, "switchState", live ? 1 : 0, "current", live ? 150.5 : 0.0))).toString());
    }

    public boolean connected() {
        return client.getState().isConnected();
    }

    public List<Heard> heard(String actionCode) {
        return heard.stream().filter(command -> command.actionCode().equals(actionCode)).toList();
    }

    /** Told to lock, and first for these reasons: a lease that lapses locks as well, only later. */
    public void isLocked(String... reasons) {
        await().until(() -> once("0").size() >= reasons.length);
        assertThat(once("0").values()).extracting(lock -> lock.content().get("reason").asText()).startsWith(reasons);
    }

    public List<String> unlocks() {
        return List.copyOf(once("1").keySet());
    }

    /** One that is not answered is handed over again under the same id. */
    private Map<String, Heard> once(String actionCode) {
        Map<String, Heard> each = new LinkedHashMap<>();
        heard(actionCode).forEach(command -> each.putIfAbsent(command.commandId(), command));
        return each;
    }

    public String deviceId() {
        return deviceId;
    }

    public List<Heard> heard() {
        return heard;
    }

    private void says(String actionCode, Map<String, ?> content) {
        publish("up", JSON.valueToTree(Map.of("actionCode", actionCode, "content", content, "timestamp",
                System.currentTimeMillis())).toString());
    }

    private void publish(String topic, String payload) {
        client.publishWith().topic("weldgate/devices/" + deviceId + "/" + topic).qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload.getBytes(StandardCharsets.UTF_8)).send().join();
    }

    private void hear(Mqtt5Publish publish) {
        String topic = publish.getTopic().toString();
        if (topic.contains("/response/")) {
            return;
        }
        String commandId = topic.substring(topic.indexOf("request_id=") + "request_id=".length());
        try {
            JsonNode payload = JSON.readTree(publish.getPayloadAsBytes());
            heard.add(new Heard(commandId, payload.get("actionCode").asText(), payload.get("content"),
                    System.nanoTime()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (!silent) {
            client.publishWith().topic("weldgate/devices/" + deviceId + "/commands/response/request_id=" + commandId)
                    .qos(MqttQos.AT_LEAST_ONCE).payload(("{\"success\":" + (answerCode == 200) + ",\"code\":"
                            + answerCode + ",\"timestamp\":" + System.currentTimeMillis() + "}")
                            .getBytes(StandardCharsets.UTF_8)).send();
        }
    }

    @Override
    public void close() {
        client.disconnect().exceptionally(alreadyGone -> null).join();
    }
}
