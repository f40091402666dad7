package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.weldgate.embedded.OwnDatabase;
import io.weldgate.story.Crew;
import io.weldgate.story.OwnProcess;
import io.weldgate.terminal.BrokerAccess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nodes on one database, one broker and one data folder. Between each of them and the servers lies a wire that can be
 * cut.
 */
final class Nodes implements AutoCloseable {

    /** A node that is gone has been replaced by then. */
    static final Duration TAKEN_OVER = ofSeconds(15);
    /** As long as a takeover may take and half of itself, so that the one who renews may die right before. */
    static final Duration LEASE = ofSeconds(40);

    /** To see a trial fail without what makes it pass: {@code -Dwithout="--weldgate.unlocking.resend=PT5M"}. */
    private static final List<String> WITHOUT = Arrays.stream(System.getProperty("without", "").split(" "))
            .filter(it -> !it.isEmpty()).toList();

    private final Path folder;
    private final OwnDatabase database = new OwnDatabase();
    private final OwnBroker broker = OwnBroker.open();
    private final List<String> settings;
    private final List<Node> started = new ArrayList<>();

    Nodes(String... settings) {
        this(Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath(), settings);
    }

    /** @param folder that they share */
    Nodes(Path folder, String... settings) {
        this.folder = folder;
        this.settings = List.of(settings);
        database.started();
        broker.started();
    }

    /** One of them, with what lies between it and the servers. */
    record Node(OwnProcess process, Wire toDatabase, Wire toBroker) {

        void killed() {
            process.killed();
        }

        /** Its wires. */
        void mended() {
            toDatabase.isMended();
            toBroker.isMended();
        }

        int port() {
            return process.httpPort();
        }

        /** The demo's people, as long as it is not started anew. */
        Crew crew() {
            return Crew.at(port());
        }
    }

    /** @param name of no other node */
    Node start(String name, String... more) {
        Wire toDatabase = new Wire(database.port());
        Wire toBroker = new Wire(broker.port());
        List<String> all = new ArrayList<>(database.settings(toDatabase.port()));
        all.addAll(List.of("--weldgate.mqtt.host=127.0.0.1", "--weldgate.mqtt.port=" + toBroker.port(),
                "--weldgate.mqtt.client-id=" + BrokerAccess.PLATFORM + "." + name,
                "--weldgate.data-dir=" + folder.resolve("data"), "--weldgate.simulator.terminals=0",
                "--weldgate.limits.lease=" + LEASE, "--weldgate.limits.residual-fire-watch=PT1S"));
        all.addAll(settings);
        all.addAll(Arrays.asList(more));
        WITHOUT.forEach(weaker -> {
            all.removeIf(it -> it.startsWith(weaker.substring(0, weaker.indexOf('=') + 1)));
            all.add(weaker);
        });
        Node node = new Node(new OwnProcess(all.toArray(String[]::new)), toDatabase, toBroker);
        started.add(node);
        node.process().started();
        return node;
    }

    JdbcTemplate tables() {
        return database.tables();
    }

    OwnDatabase database() {
        return database;
    }

    OwnBroker broker() {
        return broker;
    }

    /** On, and known to be. */
    Terminal terminal(String deviceId) {
        var terminal = new Terminal(broker.access(), deviceId);
        await().until(() -> tables().queryForList("select device_id from terminal_state where online", String.class)
                .contains(deviceId));
        return terminal;
    }

    @Override
    public void close() throws Exception {
        for (Node node : started) {
            node.process().close();
            node.toDatabase().close();
            node.toBroker().close();
        }
        broker.close();
        database.close();
    }
}
