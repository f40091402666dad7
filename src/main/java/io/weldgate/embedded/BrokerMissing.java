package io.weldgate.embedded;

import io.weldgate.terminal.BrokerAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Says what to do when no broker is named and the jar holds none. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoBrokerNamed.class)
@ConditionalOnMissingClass(BrokerOfDefaultRun.MARKER)
class BrokerMissing {

    @Bean
    BrokerAccess brokerAccess() {
        throw new CannotStart("No MQTT broker is named, and this build holds no embedded one.",
                "Name a broker with weldgate.mqtt.host, weldgate.mqtt.port, weldgate.mqtt.username and "
                + "weldgate.mqtt.password.");
    }
}
