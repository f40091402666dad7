package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.story.Job;
import io.weldgate.trial.Nodes.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ten minutes of permits at random while everything fails that can, then the whole history is looked through. Shorter
 * by {@code -Dsoak=PT1M}; again with the same chances by {@code -Dseed=…}.
 */
@ExtendWith(WeldgateTest.Impatient.class)
class InvariantsSoak {

    private static final Logger LOG = LoggerFactory.getLogger(InvariantsSoak.class);
    private static final Duration LENGTH = Duration.parse(System.getProperty("soak", "PT10M"));
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int WORKERS = 4;
    private static final Duration BETWEEN_FAULTS = ofSeconds(15);

    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger hindered = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private final List<Terminal> terminals = new ArrayList<>();

    @Test
    void every_invariant_holds_over_all_that_happened() throws Exception {
        LOG.info("seed {}, {}", SEED, LENGTH);
        try (Nodes nodes = new Nodes("--weldgate.limits.command-timeout=PT4S")) {
            List<Node> both = List.of(nodes.start("one"), nodes.start("other"));
            IntStream.rangeClosed(1, WORKERS).forEach(each -> terminals.add(nodes.terminal("T-000" + each)));
            Instant end = Instant.now().plus(LENGTH);
            ExecutorService work = Executors.newFixedThreadPool(WORKERS);
            List<Future<?>> workers = IntStream.rangeClosed(1, WORKERS).<Future<?>>mapToObj(each ->
                    work.submit(() -> works(each, both, end))).toList();

            fails(nodes, both, end);
            for (Future<?> worker : workers) {
                worker.get();
            }
            work.shutdown();
            terminals.forEach(terminal -> terminal.answers(Runnable::run));
            IntStream.rangeClosed(1, WORKERS).forEach(each -> Job.allOver(both.get(0).crew(), "M-000" + each));

            await().atMost(Nodes.LEASE.plusSeconds(20)).until(() -> terminals.stream().noneMatch(Terminal::live));
            LOG.info("{} permits closed, {} hindered, {} faults, {} times live", closed, hindered, faults,
                    terminals.stream().mapToInt(terminal -> terminal.spans().size()).sum());
            assertThat(closed.get()).as("permits that came to their end").isPositive();
            new Invariants(nodes.tables(), Nodes.LEASE).hold(terminals);
        } finally {
            terminals.forEach(Terminal::close);
        }
    }

    /** One machine's people; whatever hinders them, they clear up and begin anew. */
    private void works(int number, List<Node> nodes, Instant end) {
        var chance = new Random(SEED + number);
        String machine = "M-000" + number;
        Terminal terminal = terminals.get(number - 1);
        while (Instant.now().isBefore(end)) {
            Node node = nodes.get(chance.nextInt(nodes.size()));
            try {
                Job job = Job.appliedFor(node.crew(), machine).prepared();
                manner(terminal, chance);
                job.done("watch1", "verify-second-time");
                goesOn(job, chance);
                closed.incrementAndGet();
            } catch (AssertionError | RuntimeException e) {
                hindered.incrementAndGet();
                LOG.info("{}: {}", machine, e.toString().lines().findFirst().orElse(""));
                terminal.answers(Runnable::run);
                clearsUp(nodes.get(chance.nextInt(nodes.size())), machine);
            }
        }
    }

    private static void goesOn(Job job, Random chance) throws AssertionError {
        int what = chance.nextInt(5);
        if (what == 0) {
            job.act("safety1", "revocation", Map.of("reason", "by chance"));
            throw new IllegalStateException("revoked before the machine was live");
        }
        job.becomes("WORKING");
        if (what == 1) {
            job.act("watch1", "stop", Map.of("reason", "by chance"));
            throw new IllegalStateException("stopped by the fire watch");
        } else if (what == 2) {
            job.act("safety1", "revocation", Map.of("reason", "by chance"));
            throw new IllegalStateException("revoked while live");
        }
        job.closed();
    }

    private static void manner(Terminal terminal, Random chance) {
        switch (chance.nextInt(6)) {
            case 0 -> terminal.answers(never -> { });
            case 1 -> terminal.answers(answer -> IntStream.range(0, 100).forEach(again -> answer.run()));
            default -> terminal.answers(Runnable::run);
        }
    }

    private void clearsUp(Node node, String machine) {
        try {
            Job.allOver(node.crew(), machine);
        } catch (AssertionError | RuntimeException e) {
            LOG.info("{} is cleared up later: {}", machine, e.toString().lines().findFirst().orElse(""));
        }
    }

    private void fails(Nodes nodes, List<Node> both, Instant end) throws InterruptedException {
        var chance = new Random(SEED);
        while (Instant.now().plus(BETWEEN_FAULTS).isBefore(end)) {
            Thread.sleep(BETWEEN_FAULTS.toMillis());
            Node node = both.get(chance.nextInt(both.size()));
            faults.incrementAndGet();
            switch (chance.nextInt(5)) {
                case 0 -> {
                    node.killed();
                    node.process().started();
                }
                case 1 -> {
                    nodes.broker().killed();
                    nodes.broker().started();
                }
                case 2 -> node.toBroker().isHalfOpen();
                case 3 -> node.toDatabase().isHalfOpen();
                default -> {
                    node.toDatabase().isCut();
                    Thread.sleep(BETWEEN_FAULTS.toMillis() / 3);
                }
            }
            node.mended();
        }
    }
}
