package io.weldgate.process;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.weldgate.Measured;
import io.weldgate.Turns;
import io.weldgate.embedded.BareBroker;
import io.weldgate.embedded.BareDatabase;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.terminal.Topics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * {@code mvn test -Pbenchmarks -Dtest=UnlockLatencyBenchmark}: from the fire watch's second verification to the stored
 * answer of the terminal, against a task's completion, a row, a command, its answer and a row with nothing between.
 */
@Measured
@Import(Crowd.class)
class UnlockLatencyBenchmark {

    private static final int UNLOCKS = 100;
    private static final int MACHINES = 9;
    private static final long PATIENCE_SECONDS = 120;
    private static final double MILLISECOND = 1e6;

    @Autowired
    private DataSource ours;
    @Autowired
    private Crowd crowd;
    @Autowired
    private TerminalSecrets secrets;
    @Autowired
    private Topics topics;

    @Test
    void unlocking() throws Exception {
        try (var database = new BareDatabase(ours); var broker = new BareBroker(secrets, topics);
                var engine = new BareEngine(database.pool(), true);
                var bare = new BareUnlock(engine, database.pool(), broker.access())) {
            Turns turns = Turns.of(UNLOCKS, unlocks -> each(unlocks, number -> bare.unlocked()), unlocks -> {
                crowd.takePhotos(unlocks);
                return each(unlocks, number -> unlocked("M-000" + (number % MACHINES + 1)));
            });
            Turns.tell("unlock: bare p50 %.1f p99 %.1f ms, ours p50 %.1f p99 %.1f ms (p50 %.2fx, p99 %.2fx)",
                    turns.bare(0.5) / MILLISECOND, turns.bare(0.99) / MILLISECOND, turns.ours(0.5) / MILLISECOND,
                    turns.ours(0.99) / MILLISECOND, turns.ratio(0.5), turns.ratio(0.99));
        }
    }

    private interface Unlock {

        long nanos(int number) throws Exception;
    }

    private static long[] each(int unlocks, Unlock unlock) throws Exception {
        long[] taken = new long[unlocks];
        for (int i = 0; i < unlocks; i++) {
            taken[i] = unlock.nanos(i);
        }
        return taken;
    }

    private long unlocked(String machine) throws Exception {
        String permitNo = crowd.applied(machine);
        CompletableFuture<Long> answer = crowd.answer(permitNo);
        crowd.doesAll(permitNo, BareEngine.UNTIL_VERIFIED);
        long begun = System.nanoTime();
        crowd.completed(permitNo, "verifySecondTime");
        long ended;
        try {
            ended = answer.get(PATIENCE_SECONDS, SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("nobody answered; " + crowd.tale(permitNo), e);
        }
        crowd.finishes(permitNo);
        return ended - begun;
    }
}
