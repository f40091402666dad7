package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a terminal says, and what the platform makes of it. */
class TerminalUplinksTest extends LinkedTerminal {

    @Autowired
    private MeterRegistry meters;

    @Test
    void a_heartbeat_is_stored_and_compared_with_what_the_platform_thinks() {
        terminal.says(heartbeat(1));

        await().untilAsserted(() -> assertThat(states.findById(device)).hasValueSatisfying(state -> {
            assertThat(state.online()).isTrue();
            assertThat(state.current()).isEqualTo(151.5);
        }));
        await().until(() -> locks() == 1);
    }

    @Test
    void content_may_be_a_text_that_holds_an_object() {
        terminal.says("{\"actionCode\":\"FF\",\"content\":\"{\\\"switchState\\\":0}\"}");

        await().untilAsserted(() -> assertThat(states.findById(device)).hasValueSatisfying(state ->
                assertThat(state.switchState()).isFalse()));
    }

    @Test
    void a_buffered_heartbeat_is_not_taken_for_the_present() {
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":0}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":1},\"timestamp\":%d}"
                .formatted(System.currentTimeMillis() - 3_600_000));
        terminal.says("{\"actionCode\":\"E0\",\"content\":{\"type\":\"last\"}}");

        await().until(() -> stored().equals(List.of("HEARTBEAT", "HEARTBEAT", "WARNING")));
        assertThat(states.findById(device).orElseThrow().switchState()).isFalse();
        assertThat(locks()).isZero();
    }

    @Test
    void a_terminal_whose_clock_stepped_back_is_still_watched() {
        long now = System.currentTimeMillis();
        terminal.says(numbered(5, 0, now));
        terminal.says(numbered(6, 1, now - 3_600_000));

        await().until(() -> locks() == 1);
        assertThat(states.findById(device).orElseThrow().switchState()).isTrue();
    }

    @Test
    void whatever_cannot_be_read_is_counted_and_the_next_message_taken() {
        double refused = refused();
        terminal.says("");
        terminal.says("{");
        terminal.says("[]");
        terminal.says("{\"actionCode\":\"XX\"}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":7}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":NaN}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":1,\"latitude\":400,\"longitude\":1}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"switchState\":\"1\"}}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "}");
        terminal.says("{\"actionCode\":\"FF\",\"content\":{\"x\":\"" + "x".repeat(100_000) + "\"}}");
        terminal.publish("weldgate/devices/" + device + "/up",
                "{\"actionCode\":\"焊\"}".getBytes(Charset.forName("GBK")));
        terminal.answers("nobody-asked", "{}");
        terminal.says(heartbeat(1));

        await().until(() -> stored().equals(List.of("HEARTBEAT")));
        assertThat(refused() - refused).isEqualTo(12);
    }

    private static String numbered(int seq, int switchState, long timestamp) {
        return "{\"actionCode\":\"FF\",\"content\":{\"boot\":1,\"seq\":%d,\"switchState\":%d},\"timestamp\":%d}"
                .formatted(seq, switchState, timestamp);
    }

    private double refused() {
        return meters.find("weldgate.uplinks.refused").counters().stream().mapToDouble(counter -> counter.count())
                .sum();
    }
}
