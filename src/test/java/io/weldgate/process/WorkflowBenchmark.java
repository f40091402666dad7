package io.weldgate.process;

import io.weldgate.Copies;
import io.weldgate.Measured;
import io.weldgate.Turns;
import io.weldgate.embedded.BareDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code mvn test -Pbenchmarks -Dtest=WorkflowBenchmark}: permits through the whole workflow by the services behind
 * pages and REST, decisions and trail among them, against the engine alone on the same diagrams with its whole history.
 */
@Measured
@Import(Crowd.class)
class WorkflowBenchmark {

    private static final int PEOPLE = 4;
    private static final int PERMITS = 120;
    private static final long IDLE_MILLIS = 3000;
    private static final double SECOND = 1e9;
    private static final String STATEMENTS = """
            select sum(variable_value) from information_schema.global_status
            where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')""";

    @Autowired
    private DataSource ours;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Crowd crowd;

    @Test
    void permits_without_a_terminal() throws Exception {
        Copies.add(database, "machine", "code", "concat('M-BW-', n)", "code = 'M-0061'", 1, PEOPLE);
        measure("without a terminal", false, "M-BW-%d");
    }

    /** The machine's virtual terminal answers through the broker; of the bare engine's nothing is asked. */
    @Test
    void permits_with_a_terminal() throws Exception {
        measure("with a terminal", true, "M-000%d");
    }

    private void measure(String what, boolean coded, String machines) throws Exception {
        try (var other = new BareDatabase(ours); var bare = new BareEngine(other.pool(), coded)) {
            Turns turns = Turns.of(PERMITS, permits -> each(permits, machine -> bare.walk()), permits -> {
                crowd.takePhotos(permits);
                return each(permits, machine -> crowd.walk(machines.formatted(machine), coded));
            });
            double bareStatements = statements(new JdbcTemplate(other.pool()), bare::walk);
            crowd.takePhotos(PERMITS);
            double ourStatements = statements(database, () -> crowd.walk(machines.formatted(1), coded));
            Turns.tell("permits %s, %d at once: bare engine %.1f/s, ours %.1f/s (%.2fx); SQL statements each: %.0f, "
                    + "%.0f", what, PEOPLE, SECOND / turns.bare(0.5), SECOND / turns.ours(0.5), 1 / turns.ratio(0.5),
                    bareStatements, ourStatements);
        }
    }

    /** Some people at once, each with a machine of his own; what one permit takes of the time of all. */
    private static long[] each(int permits, IntConsumer permit) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Void>> shifts = new ArrayList<>();
            IntStream.rangeClosed(1, PEOPLE).forEach(machine -> shifts.add(() -> {
                for (int i = 0; i < permits / PEOPLE; i++) {
                    permit.accept(machine);
                }
                return null;
            }));
            long begun = System.nanoTime();
            for (Future<Void> shift : people.invokeAll(shifts)) {
                shift.get();
            }
            return new long[] {(System.nanoTime() - begun) / (permits / PEOPLE * PEOPLE)};
        } finally {
            people.shutdown();
        }
    }

    /** Of one permit, without what the server is asked while nobody does anything. */
    private static double statements(JdbcTemplate server, Runnable permit) throws InterruptedException {
        long before = server.queryForObject(STATEMENTS, Long.class);
        Thread.sleep(IDLE_MILLIS);
        long idle = server.queryForObject(STATEMENTS, Long.class);
        long begun = System.nanoTime();
        for (int i = 0; i < PEOPLE; i++) {
            permit.run();
        }
        double seconds = (System.nanoTime() - begun) / SECOND;
        long after = server.queryForObject(STATEMENTS, Long.class);
        return (after - idle - (idle - before) * seconds * 1000 / IDLE_MILLIS) / PEOPLE;
    }
}
