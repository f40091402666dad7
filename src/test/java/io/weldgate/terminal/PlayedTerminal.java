package io.weldgate.terminal;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.exceptions.MqttClientStateException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A terminal played with an ordinary MQTT client. */
public class PlayedTerminal implements AutoCloseable {

    private final String deviceId;
    private final Mqtt5BlockingClient client;
    private final Mqtt5BlockingClient.Mqtt5Publishes received;

    public PlayedTerminal(BrokerAccess broker, String deviceId, String clientId, String password) {
        this(broker, deviceId, clientId, password, null);
    }

    /** @param encryption null for none */
    public PlayedTerminal(BrokerAccess broker, String deviceId, String clientId, String password,
            MqttClientSslConfig encryption) {
        this.deviceId = deviceId;
        this.client = MqttClient.builder().useMqttVersion5().identifier(clientId).serverHost(broker.host())
                .serverPort(broker.port()).sslConfig(encryption).simpleAuth().username(deviceId)
                .password(password.getBytes(StandardCharsets.UTF_8)).applySimpleAuth().buildBlocking();
        this.received = client.publishes(MqttGlobalPublishFilter.ALL);
        client.connect();
    }

    public void listen() {
        subscribe("weldgate/devices/" + deviceId + "/commands/#");
    }

    public void subscribe(String filter) {
        client.subscribeWith().topicFilter(filter).qos(MqttQos.AT_LEAST_ONCE).send();
    }

    public void says(String payload) {
        publish("weldgate/devices/" + deviceId + "/up", payload.getBytes(StandardCharsets.UTF_8));
    }

    public void answers(String commandId, String payload) {
        publish("weldgate/devices/" + deviceId + "/commands/response/request_id=" + commandId,
                payload.getBytes(StandardCharsets.UTF_8));
    }

    public void publish(String topic, byte[] payload) {
        client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE).payload(payload).send();
    }

    public Optional<String> hears(Duration patience) throws InterruptedException {
        return received.receive(patience.toMillis(), TimeUnit.MILLISECONDS).map(Mqtt5Publish::getPayloadAsBytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            client.disconnect();
        } catch (MqttClientStateException e) {
            // the broker was faster: it throws out whoever oversteps his rights
        }
    }
}
