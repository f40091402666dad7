package io.weldgate.terminal;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.lifecycle.MqttClientConnectedListener;
import com.hivemq.client.mqtt.lifecycle.MqttDisconnectSource;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5ClientBuilder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslManagerBundle;
import org.springframework.stereotype.Component;

/** Makes connections to the broker that come back by themselves, for ever and soon. */
@Component
class Connections {

    private static final Logger log = LoggerFactory.getLogger(Connections.class);

    private final BrokerAccess broker;
    private final MqttSettings settings;
    private final SslBundles bundles;

    Connections(BrokerAccess broker, MqttSettings settings, SslBundles bundles) {
        this.broker = broker;
        this.settings = settings;
        this.bundles = bundles;
    }

    /** @param suffix of the client id; empty or beginning with a dot */
    Mqtt5AsyncClient create(String suffix, MqttClientConnectedListener connected) {
        String clientId = settings.clientId() + suffix;
        Mqtt5ClientBuilder client = MqttClient.builder().useMqttVersion5().identifier(clientId)
                .transportConfig().serverHost(broker.host()).serverPort(broker.port())
                .socketConnectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .mqttConnectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS).applyTransportConfig()
                .simpleAuth().username(broker.username())
                .password(broker.password().getBytes(StandardCharsets.UTF_8)).applySimpleAuth()
                .automaticReconnect().initialDelay(settings.reconnectDelay().toMillis(), TimeUnit.MILLISECONDS)
                .maxDelay(settings.reconnectDelay().toMillis(), TimeUnit.MILLISECONDS).applyAutomaticReconnect()
                .addConnectedListener(context -> log.info("{} connected to {}", clientId, broker))
                .addConnectedListener(connected)
                .addDisconnectedListener(context -> {
                    if (context.getSource() != MqttDisconnectSource.USER
                            && context.getReconnector().getAttempts() == 0) {
                        log.warn("{} lost {}: {}", clientId, broker, context.getCause().toString());
                    }
                });
        return (broker.tls() ? client.sslConfig(encryption()) : client).buildAsync();
    }

    private MqttClientSslConfig encryption() {
        if (settings.sslBundle().isEmpty()) {
            return MqttClientSslConfig.builder().build();
        }
        SslManagerBundle managers = bundles.getBundle(settings.sslBundle()).getManagers();
        return MqttClientSslConfig.builder().keyManagerFactory(managers.getKeyManagerFactory())
                .trustManagerFactory(managers.getTrustManagerFactory()).build();
    }
}
