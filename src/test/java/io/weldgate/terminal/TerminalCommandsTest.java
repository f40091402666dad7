package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.weldgate.unlocking.Commands;
import io.weldgate.unlocking.Commands.Outgoing;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.SmartLifecycle;

class TerminalCommandsTest extends LinkedTerminal {

    @Autowired
    private Commands commands;
    @Autowired
    private SmartLifecycle embeddedBroker;

    @Test
    void a_command_reaches_its_terminal_and_the_answer_comes_back() throws Exception {
        terminal.says(heartbeat(1));
        await().until(() -> locks() == 1);
        String commandId = database.queryForObject("select command_id from command where device_id = ?", String.class,
                device);
        terminal.listen();

        assertThat(terminal.hears(SOON)).hasValueSatisfying(heard -> assertThat(heard)
                .startsWith("{\"actionCode\":\"0\",\"actionName\":\"关机\",\"content\":{\"seq\":1,"
                + "\"reason\":\"NO_LEASE\"}"));
        terminal.answers(commandId, "{\"success\":true,\"message\":\"ok\",\"code\":200,\"result\":{},\"timestamp\":1}");

        await().until(() -> "ACKED".equals(database.queryForObject(
                "select state from command where command_id = ?", String.class, commandId)));
    }

    @Test
    void a_command_that_nobody_listens_for_has_failed() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> commands.send(command(), SOON).toCompletableFuture().join())
                .withCauseInstanceOf(CommandNotSent.class);
    }

    @Test
    void while_the_broker_is_away_commands_fail_at_once_and_none_is_sent_late() throws Exception {
        terminal.listen();
        embeddedBroker.stop();
        await().until(() -> health.health().getStatus().equals(Status.DOWN));

        long before = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            assertThat(commands.send(command(), SOON).toCompletableFuture()).isCompletedExceptionally();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).as("what one that waits may take").isLessThan(SOON);

        embeddedBroker.start();
        await().until(this::isUp);
        terminal.close();
        terminal = new PlayedTerminal(broker, device, device, "secret");
        terminal.listen();
        assertThat(terminal.hears(A_WHILE)).isEmpty();
        commands.send(command(), SOON).toCompletableFuture().join();
        assertThat(terminal.hears(SOON)).isPresent();
    }

    private Outgoing command() {
        return new Outgoing("c-1", device, "1", "on", "{\"seq\":1}");
    }
}
