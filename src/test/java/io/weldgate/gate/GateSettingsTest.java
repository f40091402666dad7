package io.weldgate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.terminal.BrokerAccess;
import io.weldgate.terminal.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class GateSettingsTest {

    private static final Path SHIPPED = Path.of("docker/broker/weldgate-gate/conf/gate.properties");

    @TempDir
    private Path folder;

    @Test
    void what_is_shipped_fits_the_platform_as_it_is_shipped() {
        Topics topics = Binder.get(new MockEnvironment()).bindOrCreate("weldgate.mqtt.topics", Topics.class);
        GateSettings settings = settings(Map.of());

        assertThat(settings.needed("platform.user")).isEqualTo(BrokerAccess.PLATFORM);
        assertThat(settings.list("platform.says")).isEqualTo(topics.ofPlatform());
        assertThat(settings.list("platform.hears")).isEqualTo(topics.toPlatform());
        assertThat(settings.addresses()).containsExactly(URI.create("http://localhost:8080"));
        assertThat(settings.duration("verify-timeout")).isGreaterThan(settings.duration("answer-timeout"))
                .isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(settings.number("verifiers")).isPositive();
    }

    @Test
    void no_secret_is_shipped_and_none_is_guessed() {
        assertThatThrownBy(() -> settings(Map.of()).secret()).hasMessageStartingWith("secret is missing")
                .hasMessageContaining("WELDGATE_GATE_SECRET");
        assertThatThrownBy(() -> settings(Map.of()).secret("platform.password"))
                .hasMessageContaining("WELDGATE_GATE_PLATFORM_PASSWORD");
    }

    @Test
    void the_environment_says_more_than_the_file_and_a_secret_may_lie_in_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "sixteen-letters!\n");

        assertThat(settings(Map.of("WELDGATE_GATE_SECRET_FILE", secret.toString())).secret())
                .isEqualTo("sixteen-letters!");
        assertThat(settings(Map.of("WELDGATE_GATE_PLATFORM_SAYS", "a/+/b")).list("platform.says"))
                .isEqualTo(List.of("a/+/b"));
        assertThatThrownBy(() -> settings(Map.of("WELDGATE_GATE_SECRET", "fifteen-letters")).secret())
                .hasMessage("secret is shorter than 16");
    }

    @Test
    void passwords_leave_this_machine_encrypted_unless_the_network_is_said_to_be_private() {
        String open = "http://192.0.2.1:8080,https://node2.example";

        assertThatThrownBy(() -> settings(Map.of("WELDGATE_GATE_ADDRESSES", open)).addresses())
                .hasMessageContaining("http://192.0.2.1:8080 is no https address");
        assertThat(settings(Map.of("WELDGATE_GATE_ADDRESSES", open, "WELDGATE_GATE_PRIVATE_NETWORK", "true"))
                .addresses()).hasSize(2);
    }

    private static GateSettings settings(Map<String, String> environment) {
        return new GateSettings(SHIPPED, environment);
    }
}
