package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.WeldgateTest;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.telemetry.TerminalStates;
import io.weldgate.unlocking.Commands;
import io.weldgate.unlocking.Commands.Outgoing;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@WeldgateTest
class TerminalLinkTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration A_WHILE = Duration.ofMillis(700);

    @Autowired
    private BrokerAccess broker;
    @Autowired
    private Commands commands;
    @Autowired
    private MqttSettings settings;
    @Autowired
    private Receiving receiving;
    @Autowired
    private BrokerHealthIndicator health;
    @Autowired
    private SmartLifecycle embeddedBroker;
    @Autowired
    private TerminalStates states;
    @Autowired
    private TerminalSecrets secrets;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private MeterRegistry meters;
    @Autowired
    private TransactionTemplate transactions;

    private final String device = "T-" + UUID.randomUUID();
    private final String machine = "M-0100";
    private PlayedTerminal terminal;

    @BeforeEach
    void connect() {
        await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.UP));
        secrets.assign(device, machine, "secret");
        terminal = new PlayedTerminal(broker, device, device, "secret");
    }

    @AfterEach
    void disconnect() {
        terminal.close();
    }

    @Test
    void a_heartbeat_is_stored_and_compared_with_what_the_platform_thinks() {
        terminal.says(heartbeat(1));

        await().atMost(SOON).untilAsserted(() -> assertThat(states.findById(device)).hasValueSatisfying(state -> {
            assertThat(state.online()).isTrue();
            assertThat(state.current()).isEqualTo(151.5);
        }));
        await().atMost(SOON).until(() -> locks() == 1);
    }

    @Test
    void content_may_be_a_text_that_holds_an_object() {
        terminal.says("{\"actionCode\":\"FF\",\"content\":\"{\\\"switchState\\\":0}\"}");

        await().atMost(SOON).untilAsserted(() -> assertThat(states.findById(device)).hasValueSatisfying(state ->
                assertThat(state.switchState()).isFalse()));
    }

    @Test
    void a_buffered_heartbeat_is_not_taken_for_the_present() {
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":0}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":1},\"timestamp\":%d}"
                .formatted(System.currentTimeMillis() - 3_600_000));
        terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"last\"}}");

        await().atMost(SOON).until(() -> stored().equals(List.of("HEARTBEAT", "HEARTBEAT", "WARNING")));
        assertThat(states.findById(device).orElseThrow().switchState()).isFalse();
        assertThat(locks()).isZero();
    }

    @Test
    void a_terminal_whose_clock_stepped_back_is_still_watched() {
        long now = System.currentTimeMillis();
        terminal.says(numbered(5, 0, now));
        terminal.says(numbered(6, 1, now - 3_600_000));

        await().atMost(SOON).until(() -> locks() == 1);
        assertThat(states.findById(device).orElseThrow().switchState()).isTrue();
    }

    @Test
    void whatever_cannot_be_read_is_counted_and_the_next_message_taken() {
        double refused = refused();
        terminal.says("");
        terminal.says("{");
        terminal.says("[]");
        terminal.says("{\"actionCode\":\"XX\"}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":7}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":NaN}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":1,\"latitude\":400,\"longitude\":1}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":\"1\"}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"x\":\"" + "x".repeat(100_000) + "\"}}");
        terminal.publish("weldgate/devices/" + device + "/up", "{\"actionCode\":\"焊\"}".getBytes(Charset.forName("GBK")));
        terminal.answers("nobody-asked", "{}");
        terminal.says(heartbeat(1));

        await().atMost(SOON).until(() -> stored().equals(List.of("HEARTBEAT")));
        assertThat(refused() - refused).isEqualTo(12);
    }

    @Test
    void a_message_that_the_database_keeps_waiting_keeps_its_place() throws Exception {
        terminal.says(heartbeat(0));
        await().atMost(SOON).until(() -> stored().size() == 1);

        transactions.executeWithoutResult(held -> {
            database.queryForList("select * from terminal_state where device_id = ? for update", device);
            terminal.says(heartbeat(1));
            terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"W05\",\"detail\":\"seal\"}}");
            await().during(A_WHILE).until(() -> stored().size() == 1);
        });

        await().atMost(SOON).untilAsserted(() -> assertThat(stored()).containsExactly("HEARTBEAT", "HEARTBEAT", "WARNING"));
        assertThat(warnings()).contains("W05 W05: seal");
    }

    @Test
    void a_message_that_never_works_is_given_up_so_that_the_next_gets_its_turn() {
        database.update("delete from terminal where device_id = ?", device);
        terminal.says(heartbeat(1));
        terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"next\"}}");

        await().atMost(SOON).untilAsserted(() -> assertThat(stored()).containsExactly("WARNING"));
    }

    @Test
    void what_arrived_while_the_platform_was_away_comes_when_it_is_back() {
        receiving.stop();
        terminal.says(heartbeat(0));
        terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"meanwhile\"}}");
        assertThat(stored()).isEmpty();

        receiving.start();

        await().atMost(SOON).until(() -> stored().equals(List.of("HEARTBEAT", "WARNING")));
        assertThat(warnings()).contains("W07 meanwhile");
    }

    @Test
    void a_command_reaches_its_terminal_and_the_answer_comes_back() throws Exception {
        terminal.says(heartbeat(1));
        await().atMost(SOON).until(() -> locks() == 1);
        String commandId = database.queryForObject("select command_id from command where device_id = ?", String.class, device);
        terminal.listen();

        assertThat(terminal.hears(SOON)).hasValueSatisfying(heard -> assertThat(heard)
                .startsWith("{\"actionCode\":\"0\",\"actionName\":\"关机\",\"content\":{\"seq\":1,\"reason\":\"NO_LEASE\"}"));
        terminal.answers(commandId, "{\"success\":true,\"message\":\"ok\",\"code\":200,\"result\":{},\"timestamp\":1}");

        await().atMost(SOON).until(() -> "ACKED".equals(database.queryForObject(
                "select state from command where command_id = ?", String.class, commandId)));
    }

    @Test
    void a_command_that_nobody_listens_for_has_failed() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> commands.send(command(), SOON).toCompletableFuture().join())
                .withCauseInstanceOf(CommandNotSent.class);
    }

    @Test
    void while_the_broker_is_away_commands_fail_at_once_and_none_is_sent_late() throws Exception {
        terminal.listen();
        embeddedBroker.stop();
        await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.DOWN));

        long before = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            assertThat(commands.send(command(), SOON).toCompletableFuture()).isCompletedExceptionally();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));

        embeddedBroker.start();
        await().atMost(Duration.ofSeconds(15)).until(() -> health.health().getStatus().equals(Status.UP));
        terminal.close();
        terminal = new PlayedTerminal(broker, device, device, "secret");
        terminal.listen();
        assertThat(terminal.hears(A_WHILE)).isEmpty();
        commands.send(command(), SOON).toCompletableFuture().get(5, TimeUnit.SECONDS);
        assertThat(terminal.hears(SOON)).isPresent();
    }

    @Test
    void uplinks_go_on_after_the_broker_lost_the_session() {
        Connections asPlatform = new Connections(broker, settings);
        Mqtt5BlockingClient thief = asPlatform.create("", context -> { }).toBlocking();
        receiving.stop();
        thief.connectWith().cleanStart(true).sessionExpiryInterval(0).send();
        thief.disconnect();
        receiving.start();
        await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.UP));
        thief = asPlatform.create("", context -> { }).toBlocking();
        thief.connectWith().cleanStart(true).sessionExpiryInterval(0).send();
        thief.disconnect();
        await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.UP));

        terminal.says(heartbeat(1));

        await().atMost(SOON).until(() -> stored().equals(List.of("HEARTBEAT")));
    }

    @Test
    void the_broker_admits_terminals_only_under_their_own_name_and_password() {
        assertRefused(device, device, "wrong");
        assertRefused("T-unknown", "T-unknown", "secret");
        assertRefused(device, BrokerAccess.PLATFORM, "secret");
        assertRefused(device, "T-0001", "secret");
        assertRefused(device, device + "x", "secret");
        assertRefused(BrokerAccess.PLATFORM, BrokerAccess.PLATFORM, "guess");
        new PlayedTerminal(broker, device, device + ".second", "secret").close();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_terminal_may_not_speak_for_another_nor_listen_to_it() {
        for (String topic : new String[] {"weldgate/devices/T-0001/up", "weldgate/devices/" + device + "/commands/request_id=1",
            "weldgate/devices/T-0001/commands/response/request_id=1", "elsewhere"}) {
            try (PlayedTerminal other = new PlayedTerminal(broker, device, device + ".p", "secret")) {
                assertThatExceptionOfType(Mqtt5PubAckException.class).isThrownBy(() -> other.publish(topic, new byte[0]));
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

    private Outgoing command() {
        return new Outgoing("c-1", device, "1", "on", "{\"seq\":1}");
    }

    private static String heartbeat(int switchState) {
        return "{\"actionCode\":\"FF\",\"actionName\":\"heartbeat\",\"content\":{\"switchState\":%d,\"current\":151.5},\"timestamp\":%d}"
                .formatted(switchState, System.currentTimeMillis());
    }

    private static String numbered(int seq, int switchState, long timestamp) {
        return "{\"actionCode\":\"FF\",\"content\":{\"boot\":1,\"seq\":%d,\"switchState\":%d},\"timestamp\":%d}"
                .formatted(seq, switchState, timestamp);
    }

    private List<String> stored() {
        return database.queryForList("select kind from uplink where device_id = ? order by id", String.class, device);
    }

    private List<String> warnings() {
        return database.queryForList("select concat(code, ' ', text) from warning where subject = ?", String.class, machine);
    }

    private int locks() {
        return database.queryForObject("select count(*) from command where device_id = ? and kind = 'LOCK'", Integer.class,
                device);
    }

    private double refused() {
        return meters.find("weldgate.uplinks.refused").counters().stream().mapToDouble(counter -> counter.count()).sum();
    }
}
