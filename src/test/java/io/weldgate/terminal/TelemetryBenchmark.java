package io.weldgate.terminal;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.Copies;
import io.weldgate.Measured;
import io.weldgate.Turns;
import io.weldgate.embedded.BareBroker;
import io.weldgate.embedded.BareDatabase;
import io.weldgate.registry.TerminalSecrets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code mvn test -Pbenchmarks -Dtest=TelemetryBenchmark}: heartbeats published, understood, stored with the terminal's
 * latest state and acknowledged, against the slower of what a client alone takes from the broker and what a batch alone
 * brings into the database.
 */
@Measured
class TelemetryBenchmark {

    private static final int HEARTBEATS = 8000;
    private static final int TERMINALS = 40;
    private static final int AT_ONCE = 1000;
    private static final double SECOND = 1e9;
    private static final String HEARTBEAT = "{\"actionCode\":\"FF\",\"actionName\":\"heartbeat\",\"content\":"
            + "{\"boot\":%d,\"seq\":%d,\"switchState\":0,\"current\":0.0}}";

    @Autowired
    private DataSource ours;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TerminalSecrets secrets;
    @Autowired
    private Topics topics;
    @Autowired
    private BrokerAccess broker;
    @Autowired
    private MeterRegistry meters;
    private long messages;

    @Test
    void heartbeats() throws Exception {
        Copies.add(database, "machine", "code", "concat('M-BT-', n)", "code = 'M-0061'", 1, TERMINALS);
        secrets.assign(IntStream.rangeClosed(1, TERMINALS).mapToObj(number ->
                new TerminalSecrets.Assignment(device(number), "M-BT-" + number, device(number))).toList());
        try (var other = new BareDatabase(ours); var otherBroker = new BareBroker(secrets, topics);
                var publishers = new Publishers(broker); var barePublishers = new Publishers(otherBroker.access())) {
            var server = new JdbcTemplate(other.pool());
            server.execute(database.queryForMap("show create table uplink").get("Create Table").toString());
            var heard = new AtomicInteger();
            new BareClient(otherBroker.access(), BrokerAccess.PLATFORM, null)
                    .hearing(Topics.filter(topics.up()), (topic, payload) -> heard.incrementAndGet());
            Turns turns = Turns.of(HEARTBEATS,
                    beats -> new long[] {Math.max(taken(beats, barePublishers, heard::get), batched(server, beats))},
                    beats -> new long[] {taken(beats, publishers, () -> (int) meters.find("weldgate.uplinks.recorded")
                            .tag("kind", "HEARTBEAT").counters().stream().mapToDouble(it -> it.count()).sum())});
            Turns.tell("telemetry: the slower of a bare MQTT client and a bare batch %.0f/s, ours %.0f/s (%.2fx)",
                    SECOND / turns.bare(0.5), SECOND / turns.ours(0.5), 1 / turns.ratio(0.5));
        }
    }

    /** Nanoseconds for each, from the first that is published to the last that has come. */
    private long taken(int beats, Publishers publishers, IntSupplier come) {
        int before = come.getAsInt();
        long begun = System.nanoTime();
        publishers.publish(beats);
        await().pollDelay(ofMillis(1)).pollInterval(ofMillis(2)).atMost(ofMinutes(2))
                .until(() -> come.getAsInt() - before >= beats);
        return (System.nanoTime() - begun) / beats;
    }

    private long batched(JdbcTemplate server, int beats) {
        long begun = System.nanoTime();
        for (int first = 0; first < beats; first += AT_ONCE) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = first; i < Math.min(beats, first + AT_ONCE); i++) {
                messages++;
                rows.add(new Object[] {device(i % TERMINALS + 1), "bare:" + messages, "0".repeat(64),
                        HEARTBEAT.formatted(1, messages)});
            }
            server.batchUpdate("insert into uplink (device_id, kind, fingerprint, hash, received_at, content) values "
                    + "(?, 'HEARTBEAT', ?, ?, utc_timestamp(6), ?)", rows);
        }
        return (System.nanoTime() - begun) / beats;
    }

    private static String device(int number) {
        return "T-BT-" + number;
    }

    /** All terminals at one broker. */
    private final class Publishers implements AutoCloseable {

        private final List<BareClient> terminals;

        Publishers(BrokerAccess broker) {
            terminals = IntStream.rangeClosed(1, TERMINALS)
                    .mapToObj(number -> new BareClient(broker, device(number), device(number))).toList();
        }

        void publish(int beats) {
            List<CompletableFuture<?>> sent = new ArrayList<>();
            for (int i = 0; i < beats; i++) {
                messages++;
                sent.add(terminals.get(i % TERMINALS).says(Topics.of(topics.up(), device(i % TERMINALS + 1)),
                        HEARTBEAT.formatted(1, messages)));
            }
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        }

        @Override
        public void close() {
            terminals.forEach(BareClient::close);
        }
    }
}
