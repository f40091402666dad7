package io.weldgate.terminal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The broker that the settings name, if they do. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${weldgate.mqtt.host:}'.isBlank()")
class OutsideBroker {

    @Bean
    BrokerAccess brokerAccess(MqttSettings settings) {
        return new BrokerAccess(settings.host(), settings.port(), settings.username(), settings.password(),
                settings.tls() || !settings.sslBundle().isEmpty());
    }
}
