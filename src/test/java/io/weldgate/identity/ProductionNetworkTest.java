package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionNetworkTest {

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void everythingIsEncryptedOrAtHome() {
        environment.setProperty("weldgate.public-url", "https://weldgate.example");
        environment.setProperty("server.port", "8080");
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("weldgate.database.url", "jdbc:mysql://db.example/weldgate?sslMode=VERIFY_IDENTITY");
        environment.setProperty("weldgate.mqtt.host", "broker.example");
        environment.setProperty("weldgate.mqtt.tls", "true");
        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "10.0.0.7", "::", "weldgate.example"})
    void pages_without_tls_are_answered_on_the_loopback_address_only(String address) {
        environment.setProperty("server.address", address);
        assertThat(reasons()).singleElement().asString().startsWith("pages are answered without TLS: ")
                .contains("server.ssl.bundle", "server.address=127.0.0.1", "weldgate.private-network=true");

        environment.setProperty("weldgate.private-network", "true");
        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.ssl.bundle", "server.ssl.certificate", "server.ssl.key-store"})
    void a_certificate_opens_the_pages_to_the_network_unless_it_is_switched_off(String certificate) {
        environment.setProperty("server.address", "0.0.0.0");
        environment.setProperty(certificate, "given");
        assertThat(reasons()).isEmpty();

        environment.setProperty("server.ssl.enabled", "false");
        assertThat(reasons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.8.0.1", "::1", "[::1]", "LocalHost"})
    void what_stays_on_this_machine_needs_no_encryption(String host) {
        environment.setProperty("server.address", host);
        environment.setProperty("weldgate.mqtt.host", host);
        environment.setProperty("weldgate.mqtt.tls", "false");
        environment.setProperty("weldgate.database.url", "jdbc:mysql://" + (host.equals("::1") ? "[::1]" : host)
                + ":3306/weldgate");

        assertThat(reasons()).isEmpty();
    }

    @Test
    void a_listener_of_its_own_for_health_and_metrics_is_looked_at_too() {
        environment.setProperty("management.server.port", "8080");
        assertThat(reasons()).isEmpty();

        environment.setProperty("management.server.port", "8081");
        assertThat(reasons()).singleElement().asString().contains("management.server.address");

        environment.setProperty("management.server.address", "127.0.0.1");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void a_broker_on_another_host_is_spoken_to_encrypted() {
        environment.setProperty("weldgate.mqtt.tls", "false");
        assertThat(reasons()).singleElement().asString().startsWith("the connection to the broker at broker.example")
                .contains("weldgate.mqtt.ssl-bundle");

        environment.setProperty("weldgate.mqtt.ssl-bundle", "broker");
        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example/weldgate",
        "jdbc:mysql://db.example:3306/weldgate?sslMode=PREFERRED",
        "jdbc:mysql://localhost,db.example/weldgate?useCompression=true",
        "jdbc:mysql:replication://db.example/weldgate?sslMode=DISABLED",
        "jdbc:mysql://db.example/weldgate?sslMode=REQUIRED&sslMode=DISABLED"})
    void a_database_on_another_host_is_spoken_to_encrypted(String url) {
        environment.setProperty("weldgate.database.url", url);
        assertThat(reasons()).singleElement().asString().contains("sslMode=VERIFY_IDENTITY", "weldgate.database.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example/weldgate?sslMode=REQUIRED",
        "jdbc:mysql://db.example/weldgate?useCompression=true&sslMode=verify_ca"})
    void modes_that_never_fall_back_to_no_encryption_are_accepted(String url) {
        environment.setProperty("weldgate.database.url", url);
        assertThat(reasons()).isEmpty();

        environment.setProperty("weldgate.database.url", "jdbc:mysql://db.example/weldgate");
        environment.setProperty("spring.datasource.hikari.data-source-properties.sslMode", "VERIFY_CA");
        assertThat(reasons()).isEmpty();
    }

    private List<String> reasons() {
        return new ProductionNetwork(environment).reasons();
    }
}
