package io.weldgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.embedded.BareBroker;
import io.weldgate.embedded.BareDatabase;
import io.weldgate.terminal.BrokerAccess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code mvn test -Pbenchmarks -Dtest=StartBenchmark}: from the begin of the process until it answers, without and with
 * an archive of classes, and the heap that is left then, against a web server, an entity and the engine. Databases and
 * the broker run before; both programs have started on theirs before.
 */
class StartBenchmark {

    private static final int BLOCKS = Integer.getInteger("benchmark.blocks", 5);
    private static final int TERMINALS = 10_000;
    private static final int FURTHER = 100_000;
    private static final double MEGABYTE = 1024 * 1024.0;
    private static final double SECOND = 1e9;

    private final Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private String bareJar;
    private String ourJar;
    private BrokerAccess broker;

    @Test
    void start_and_memory() throws Exception {
        Files.createDirectories(folder);
        bareJar = Started.jar(folder.resolve("bare.jar"), classes("target/test-classes"), "bare").toString();
        ourJar = Started.jar(folder.resolve("ours.jar"), classes("target/classes"), "").toString();
        Started.jar(folder.resolve("diagrams.jar"), classes("target/classes"), "processes");
        String archive = folder.resolve("ours.jsa").toString();
        try (var bareDatabase = new BareDatabase(); var ourDatabase = new BareDatabase();
                var ourBroker = new BareBroker()) {
            broker = ourBroker.access();
            bare(bareDatabase).close();
            ours(ourDatabase).close();
            ours(ourDatabase, "-XX:ArchiveClassesAtExit=" + archive).close();
            // a start that finds none goes on without, and would be measured as if it had one
            assertThat(Path.of(archive)).as("see ours.log beside it").exists();
            double[] bare = new double[BLOCKS];
            double[] ours = new double[BLOCKS];
            double[] archived = new double[BLOCKS];
            for (int block = 0; block < BLOCKS; block++) {
                bare[block] = seconds(bare(bareDatabase));
                ours[block] = seconds(ours(ourDatabase));
                archived[block] = seconds(ours(ourDatabase, "-XX:SharedArchiveFile=" + archive));
            }
            Turns.tell("start to ready: bare %.1f s, ours %.1f s (%.2fx), with an archive of classes %.1f s (%.2fx)",
                    median(bare), median(ours), median(ours) / median(bare), median(archived),
                    median(archived) / median(bare));
            memory(bareDatabase, ourDatabase);
        }
    }

    private void memory(BareDatabase bareDatabase, BareDatabase ourDatabase) throws Exception {
        var server = new JdbcTemplate(ourDatabase.pool());
        long bare = heap(bare(bareDatabase));
        addTerminals(server, 1, TERMINALS);
        long ours = heap(ours(ourDatabase));
        addTerminals(server, TERMINALS + 1, TERMINALS + FURTHER);
        long more = heap(ours(ourDatabase));
        Turns.tell("live heap: bare %.0f MB, ours with %,d terminals %.0f MB (%.2fx), %d bytes for each further one",
                bare / MEGABYTE, TERMINALS, ours / MEGABYTE, (double) ours / bare, (more - ours) / FURTHER);
    }

    private static void addTerminals(JdbcTemplate server, int from, int until) {
        Copies.add(server, "machine", "code", "concat('M-BH-', n)", "code = 'M-0061'", from, until);
        Copies.add(server, "terminal", "device_id", "concat('T-BH-', n)", "device_id = 'T-0100'", from, until);
        server.update("update machine set device_id = concat('T', substring(code, 2)), control_class = 'CODED' "
                + "where code like 'M-BH-%' and device_id is null");
        server.update("""
                insert into terminal_state (device_id, online, received_at)
                select concat('T-BH-', seq), true, utc_timestamp(6) from seq_%d_to_%d""".formatted(from, until));
    }

    private Started bare(BareDatabase database) throws IOException, InterruptedException {
        int port = Outside.freePort();
        return new Started(folder.resolve("bare.log"), "http://127.0.0.1:" + port + "/ready", List.of("-cp",
                String.join(File.pathSeparator, bareJar, folder.resolve("diagrams.jar").toString(),
                        Started.libraries()), "bare.BareApplication", "--spring.config.name=bare",
                "--server.port=" + port, "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
                "--spring.datasource.hikari.data-source-properties.nullDatabaseMeansCurrent=true",
                "--spring.jpa.hibernate.ddl-auto=update", "--spring.jpa.open-in-view=false",
                "--spring.jpa.properties.hibernate.dialect=org.hibernate.dialect.MySQLDialect",
                "--spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false",
                "--camunda.bpm.deployment-resource-pattern=classpath*:processes/*.bpmn",
                "--camunda.bpm.id-generator=strong",
                // its parts for decision tables are left out of the build
                "--camunda.bpm.generic-properties.properties.dmn-enabled=false",
                "--camunda.bpm.generic-properties.properties.dmn-feel-enable-legacy-behavior=true"));
    }

    private Started ours(BareDatabase database, String... options) throws IOException, InterruptedException {
        int port = Outside.freePort();
        List<String> command = new ArrayList<>(Arrays.asList(options));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, ourJar, Started.libraries()),
                "io.weldgate.Weldgate", "--server.port=" + port, "--weldgate.data-dir=" + folder.resolve("data"),
                "--weldgate.database.url=" + database.url(), "--weldgate.database.username=" + database.user(),
                "--weldgate.database.password=" + database.password(), "--weldgate.mqtt.host=" + broker.host(),
                "--weldgate.mqtt.port=" + broker.port(), "--weldgate.mqtt.password=" + broker.password(),
                "--weldgate.mqtt.client-id=" + broker.username() + ".start", "--weldgate.simulator.terminals=0"));
        return new Started(folder.resolve("ours.log"), "http://127.0.0.1:" + port + "/actuator/health", command);
    }

    private static Path classes(String target) {
        return Path.of(target).toAbsolutePath();
    }

    private static double seconds(Started started) {
        started.close();
        return started.nanos() / SECOND;
    }

    private static long heap(Started started) throws IOException {
        try (started) {
            return started.liveHeap();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
