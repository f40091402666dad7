package io.weldgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PerseveringTest {

    private final MqttSettings settings = new Binder(new MapConfigurationPropertySource(Map.of(
            "weldgate.mqtt.retry.first", "PT0.001S", "weldgate.mqtt.retry.longest", "PT0.004S")))
            .bindOrCreate("weldgate.mqtt", MqttSettings.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Persevering persevering =
            new Persevering(settings, new Complaints(settings, meters, Clock.systemUTC()));

    @Test
    void a_message_waits_for_as_long_as_the_database_is_away() {
        var failures = new ArrayDeque<RuntimeException>(Collections.nCopies(50, new QueryTimeoutException("away")));

        assertThat(persevering.done("T-1", () -> failIfAny(failures))).isTrue();

        assertThat(failures).isEmpty();
        assertThat(meters.get("weldgate.uplinks.refused").counters()).isNotEmpty()
                .allMatch(refused -> refused.count() == 0);
    }

    @Test
    void a_message_that_lost_a_race_is_taken_again_however_often_it_loses() {
        var failures = new ArrayDeque<RuntimeException>(Collections.nCopies(50,
                new OptimisticLockingFailureException("someone was faster")));

        assertThat(persevering.done("T-1", () -> failIfAny(failures))).isTrue();

        assertThat(failures).isEmpty();
    }

    @Test
    void a_message_that_fails_for_a_reason_of_its_own_is_given_up_and_counted() {
        var failures = new ArrayDeque<RuntimeException>(Collections.nCopies(50, new IllegalStateException("ever")));

        assertThat(persevering.done("T-1", () -> failIfAny(failures))).isTrue();

        assertThat(failures).hasSize(50 - settings.retry().attempts());
        assertThat(meters.get("weldgate.uplinks.refused").tag("reason", "failed").counter().count()).isEqualTo(1);
    }

    @Test
    void a_node_that_is_stopping_leaves_the_message_with_the_broker() {
        Thread.currentThread().interrupt();

        boolean done = persevering.done("T-1",
                () -> failIfAny(new ArrayDeque<>(List.of(new QueryTimeoutException("away")))));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).isFalse();
    }

    private static void failIfAny(Deque<RuntimeException> failures) {
        if (!failures.isEmpty()) {
            throw failures.pop();
        }
    }
}
