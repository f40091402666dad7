package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.weldgate.WeldgateTest;
import io.weldgate.story.Api;
import io.weldgate.story.Job;
import io.weldgate.trial.Nodes.Node;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** Others hold the rows, the connections and the disk. */
@ExtendWith(WeldgateTest.Impatient.class)
class CrowdedTrial {

    private static final Path DISK = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private static final int ROWS = 60_000;
    private static final int READERS = 40;
    private static final int HEAVY = 2_000;

    private static Nodes nodes;
    private static Node node;
    private static JdbcTemplate tables;
    private static boolean mounted;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(DISK);
        mounted = run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", DISK.toString());
        nodes = new Nodes(DISK);
        node = nodes.start("one");
        tables = nodes.tables();
    }

    @AfterAll
    static void stop() throws Exception {
        nodes.close();
        if (mounted) {
            run("umount", DISK.toString());
        }
    }

    @Test
    void who_waits_too_long_for_a_row_is_told_that_somebody_was_faster_and_can_do_it_again() throws Exception {
        try (Terminal terminal = nodes.terminal("T-0001"); Connection other = connection()) {
            Job job = Job.appliedFor(node.crew(), "M-0001").prepared();
            hold(other, "select * from permit where permit_no = '" + job.permitNo() + "' for update");

            assertThat(job.complete("watch1", "verify-second-time", Map.of()).status()).isEqualTo(409);
            other.rollback();

            job.live().closed();
            new Invariants(tables, Nodes.LEASE).hold(List.of(terminal));
        }
    }

    @Test
    void of_two_that_wait_for_each_other_one_is_told_and_can_do_it_again() throws Exception {
        try (Terminal terminal = nodes.terminal("T-0002"); Connection other = connection()) {
            Job job = Job.appliedFor(node.crew(), "M-0002").prepared();
            tables.execute("create table heavy (id int)");
            // of two the database ends the one that has changed less
            for (int i = 0; i < HEAVY; i++) {
                hold(other, "insert into heavy values (" + i + ")");
            }
            hold(other, "select * from terminal where device_id = 'T-0002' for update");
            var doing = CompletableFuture.supplyAsync(() -> job.complete("watch1", "verify-second-time", Map.of()));
            await().until(() -> tables.queryForObject("select count(*) from information_schema.innodb_trx "
                    + "where trx_state = 'LOCK WAIT'", Integer.class) > 0);

            hold(other, "select * from permit where permit_no = '" + job.permitNo() + "' for update");

            assertThat(doing).succeedsWithin(ofSeconds(10)).extracting(Api.Answer::status).isEqualTo(409);
            other.rollback();
            job.live().closed();
            new Invariants(tables, Nodes.LEASE).hold(List.of(terminal));
        }
    }

    @Test
    void forty_slow_readers_of_an_export_leave_connections_for_permits_and_terminals() throws Exception {
        String others = tables.queryForObject("select group_concat(column_name) from information_schema.columns where "
                + "table_schema = 'weldgate' and table_name = 'machine' and column_name not in ('code', 'name')",
                String.class);
        tables.update("insert into machine (code, name, %s) select concat('X-', lpad(seq, 6, '0')), repeat('x', 60), %s"
                .formatted(others, others) + " from machine, seq_1_to_" + ROWS + " where code = 'M-0060'");
        String token = node.crew().as("safety1").token();
        List<Socket> readers = new ArrayList<>();
        try (Terminal terminal = nodes.terminal("T-0003")) {
            for (int i = 0; i < READERS; i++) {
                readers.add(asks("/api/v1/registers/machines/export?format=csv", token));
            }
            Job job = Job.appliedFor(node.crew(), "M-0003").working();
            terminal.warns("W17").join();

            await().atMost(ofSeconds(10)).until(() -> tables.queryForList(
                    "select id from warning where subject = 'M-0003'").size() == 1);
            job.closed();
            assertThat(node.crew().as("safety1").get("/registers/machines/export?format=csv").body().get("code")
                    .asText()).isEqualTo("EXPORTS_BUSY");
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
            tables.update("delete from machine where code like 'X-%'");
        }
    }

    @Test
    void with_a_full_disk_a_photo_is_refused_whole_and_the_work_goes_on() throws Exception {
        assumeTrue(mounted, "only root can mount a small disk");
        try (Terminal terminal = nodes.terminal("T-0004")) {
            Job job = Job.appliedFor(node.crew(), "M-0004").working();
            Path filler = DISK.resolve("filler");
            fill(filler);
            int before = tables.queryForObject("select count(*) from stored_file", Integer.class);

            Api.Answer refused = node.crew().as("welder1").upload("PHOTO", Api.picture());

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body().get("code").asText()).isEqualTo("UNAVAILABLE");
            assertThat(tables.queryForObject("select count(*) from stored_file", Integer.class)).isEqualTo(before);
            try (Stream<Path> left = Files.walk(DISK.resolve("data/files"))) {
                assertThat(left).noneMatch(it -> it.toString().endsWith(".part"));
            }
            job.acts("watch1", "presence", Map.of());
            job.done("welder1", "end-hot-work");
            await().until(() -> !terminal.live());
            Files.delete(filler);
            job.done("welder1", "dispose-site").done("watch1", "confirm-no-residual-fire")
                    .done("safety1", "accept-work").becomes("CLOSED");
        }
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** Asks and does not read what comes. */
    private static Socket asks(String path, String token) throws IOException {
        var reader = new Socket();
        reader.setReceiveBufferSize(4096);
        reader.connect(new InetSocketAddress("127.0.0.1", node.port()));
        reader.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    private static Connection connection() throws SQLException {
        Connection connection = nodes.database().source().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void hold(Connection holder, String statement) throws SQLException {
        try (var held = holder.createStatement()) {
            held.execute(statement);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
