package io.weldgate.terminal;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** An MQTT client and nothing more: a terminal, or the platform as it would be without all the rest. */
public final class BareClient implements AutoCloseable {

    private final Mqtt5AsyncClient client;

    /** @param password of this user at the broker; null for the platform */
    public BareClient(BrokerAccess broker, String user, String password) {
        client = MqttClient.builder().useMqttVersion5().identifier(user + ".bare").serverHost(broker.host())
                .serverPort(broker.port()).simpleAuth().username(user)
                .password((password == null ? broker.password() : password).getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth().buildAsync();
        client.connect().join();
    }

    /** @param heard is given topic and payload */
    public BareClient hearing(String filter, BiConsumer<String, byte[]> heard) {
        client.publishes(MqttGlobalPublishFilter.ALL, message -> hear(message, heard));
        client.subscribeWith().topicFilter(filter).qos(MqttQos.AT_LEAST_ONCE).send().join();
        return this;
    }

    private static void hear(Mqtt5Publish message, BiConsumer<String, byte[]> heard) {
        heard.accept(message.getTopic().toString(), message.getPayloadAsBytes());
    }

    /** At least once. */
    public CompletableFuture<?> says(String topic, String payload) {
        return client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload.getBytes(StandardCharsets.UTF_8)).send();
    }

    @Override
    public void close() {
        client.disconnect().join();
    }
}
