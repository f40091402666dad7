package io.weldgate.terminal;

import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.telemetry.TerminalStates;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/** A terminal on line, and what the platform has of it. */
@WeldgateTest
abstract class LinkedTerminal {

    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration A_WHILE = Duration.ofMillis(700);

    @Autowired
    BrokerAccess broker;
    @Autowired
    TerminalStates states;
    @Autowired
    JdbcTemplate database;
    @Autowired
    BrokerHealthIndicator health;
    @Autowired
    private TerminalSecrets secrets;

    final String device = "T-" + UUID.randomUUID();
    final String machine = "M-0100";
    PlayedTerminal terminal;

    @BeforeEach
    void connect() {
        await().until(this::isUp);
        secrets.assign(device, machine, "secret");
        terminal = new PlayedTerminal(broker, device, device, "secret");
    }

    @AfterEach
    void disconnect() {
        terminal.close();
    }

    boolean isUp() {
        return health.health().getStatus().equals(Status.UP);
    }

    List<String> stored() {
        return database.queryForList("select kind from uplink where device_id = ? order by id", String.class, device);
    }

    int locks() {
        return database.queryForObject("select count(*) from command where device_id = ? and kind = 'LOCK'",
                Integer.class, device);
    }

    static String heartbeat(int switchState) {
        return ("{\"actionCode\":\"FF\",\"actionName\":\"heartbeat\",\"content\":{\"switchState\":%d,"
                + "\"current\":151.5},\"timestamp\":%d}").formatted(switchState, System.currentTimeMillis());
    }
}
