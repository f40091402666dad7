package io.weldgate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Heartbeats and positions go when their time is over; logins and warnings stay. */
@WeldgateTest
class PruningTest {

    private static final String DEVICE = "T-PRUNE";

    @Autowired
    private Pruning pruning;
    @Autowired
    private TelemetrySettings settings;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void clearUp() {
        database.update("delete from uplink where device_id = ?", DEVICE);
    }

    @Test
    void what_is_older_than_it_is_kept_is_deleted() {
        received("HEARTBEAT", settings.keep().plusHours(1));
        received("POSITION", settings.keep().plusHours(1));
        received("WARNING", settings.keep().plusHours(1));
        received("HEARTBEAT", settings.keep().minusHours(1));

        pruning.prune();

        assertThat(database.queryForList("select kind from uplink where device_id = ? order by id",
                String.class, DEVICE)).containsExactly("WARNING", "HEARTBEAT");
    }

    private void received(String kind, Duration ago) {
        database.update("insert into uplink (device_id, kind, fingerprint, hash, received_at, content) values (?, ?, ?,"
                + " 'x', ?, '{}')", DEVICE, kind, UUID.randomUUID().toString(),
                LocalDateTime.ofInstant(Instant.now().minus(ago), ZoneOffset.UTC));
    }
}
