package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import org.junit.jupiter.api.Test;

class BrokerAdmissionTest extends LinkedTerminal {

    @Test
    void the_broker_admits_terminals_only_under_their_own_name_and_password() {
        assertRefused(device, device, "wrong");
        assertRefused("T-unknown", "T-unknown", "secret");
        assertRefused(device, BrokerAccess.PLATFORM, "secret");
        assertRefused(device, "T-0001", "secret");
        assertRefused(device, device + "x", "secret");
        assertRefused(BrokerAccess.PLATFORM, BrokerAccess.PLATFORM, "guess");
        new PlayedTerminal(broker, device, device + ".second", "secret").close();
        assertThat(isUp()).isTrue();
    }

    @Test
    void a_terminal_may_not_speak_for_another_nor_listen_to_it() {
        for (String topic : new String[] {"weldgate/devices/T-0001/up",
            "weldgate/devices/" + device + "/commands/request_id=1",
            "weldgate/devices/T-0001/commands/response/request_id=1", "elsewhere"}) {
            try (PlayedTerminal other = new PlayedTerminal(broker, device, device + ".p", "secret")) {
                assertThatExceptionOfType(Mqtt5PubAckException.class)
                        .isThrownBy(() -> other.publish(topic, new byte[0]));
            }
        }
        for (String filter : new String[] {"#", "weldgate/devices/+/commands/#", "weldgate/devices/T-0001/commands/#",
            "weldgate/devices/" + device + "/up", "$share/g/weldgate/devices/" + device + "/commands/#"}) {
            assertThatExceptionOfType(Mqtt5SubAckException.class).isThrownBy(() -> terminal.subscribe(filter));
        }
    }

    private void assertRefused(String user, String clientId, String password) {
        assertThatExceptionOfType(Mqtt5ConnAckException.class).as("%s as %s", user, clientId)
                .isThrownBy(() -> new PlayedTerminal(broker, user, clientId, password).close());
    }
}
