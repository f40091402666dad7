package io.weldgate.unlocking;

import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@WeldgateTest
class RoundsTest {

    @Autowired
    private CommandLog commands;
    @Autowired
    private ThreadPoolTaskScheduler taskScheduler;

    @Test
    void commands_come_to_their_end_while_other_rounds_hold_all_the_common_threads() throws Exception {
        int common = taskScheduler.getScheduledThreadPoolExecutor().getCorePoolSize();
        var held = new CountDownLatch(common);
        var over = new CountDownLatch(1);
        for (int i = 0; i < common; i++) {
            taskScheduler.execute(() -> hold(held, over));
        }
        held.await();
        String device = UUID.randomUUID().toString();
        Instant past = Instant.now().minusSeconds(1);

        commands.save(new Command(device, device, null, Command.Kind.RENEW, 1, "{}", past, past));

        try {
            await().until(() -> commands.findById(device).orElseThrow().state() == CommandState.EXPIRED);
        } finally {
            over.countDown();
            commands.deleteById(device);
        }
    }

    private static void hold(CountDownLatch held, CountDownLatch over) {
        held.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
