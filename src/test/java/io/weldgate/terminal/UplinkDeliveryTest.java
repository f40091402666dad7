package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** No message is lost and none overtakes another, whoever was away. */
class UplinkDeliveryTest extends LinkedTerminal {

    @Autowired
    private MqttSettings settings;
    @Autowired
    private Receiving receiving;
    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_message_that_the_database_keeps_waiting_keeps_its_place() throws Exception {
        terminal.says(heartbeat(0));
        await().until(() -> stored().size() == 1);

        transactions.executeWithoutResult(held -> {
            database.queryForList("select * from terminal_state where device_id = ? for update", device);
            terminal.says(heartbeat(1));
            terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"W05\",\"detail\":\"seal\"}}");
            await().during(A_WHILE).until(() -> stored().size() == 1);
        });

        await().untilAsserted(() -> assertThat(stored())
                .containsExactly("HEARTBEAT", "HEARTBEAT", "WARNING"));
        assertThat(warnings()).contains("W05 seal");
    }

    @Test
    void a_message_that_never_works_is_given_up_so_that_the_next_gets_its_turn() {
        database.update("delete from terminal where device_id = ?", device);
        terminal.says(heartbeat(1));
        terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"next\"}}");

        await().untilAsserted(() -> assertThat(stored()).containsExactly("WARNING"));
    }

    @Test
    void what_arrived_while_the_platform_was_away_comes_when_it_is_back() {
        receiving.stop();
        terminal.says(heartbeat(0));
        terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"meanwhile\"}}");
        assertThat(stored()).isEmpty();

        receiving.start();

        await().until(() -> stored().equals(List.of("HEARTBEAT", "WARNING")));
        assertThat(warnings()).contains("W07 meanwhile");
    }

    @Test
    void uplinks_go_on_after_the_broker_lost_the_session() {
        Connections asPlatform = new Connections(broker, settings, new DefaultSslBundleRegistry());
        Mqtt5BlockingClient thief = asPlatform.create("", context -> { }).toBlocking();
        receiving.stop();
        thief.connectWith().cleanStart(true).sessionExpiryInterval(0).send();
        thief.disconnect();
        receiving.start();
        await().until(this::isUp);
        thief = asPlatform.create("", context -> { }).toBlocking();
        thief.connectWith().cleanStart(true).sessionExpiryInterval(0).send();
        thief.disconnect();
        await().until(this::isUp);

        terminal.says(heartbeat(1));

        await().until(() -> stored().equals(List.of("HEARTBEAT")));
    }

    private List<String> warnings() {
        return database.queryForList("select concat(code, ' ', text) from warning where subject = ?", String.class,
                machine);
    }
}
