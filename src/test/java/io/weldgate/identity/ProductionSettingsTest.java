package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void production() {
        environment.setActiveProfiles("production");
        environment.setProperty("weldgate.demo", "false");
        environment.setProperty("weldgate.database.password", "Vc7-kQ2.pz");
        environment.setProperty("weldgate.mqtt.password", "rT9_wd4-Xe");
        environment.setProperty("weldgate.public-url", "https://weldgate.example");
        environment.setProperty("weldgate.private-network", "true");
    }

    @Test
    void settings_of_ones_own_are_accepted() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void every_setting_that_belongs_to_a_demonstration_is_named() {
        environment.setProperty("weldgate.demo", "true");
        environment.setProperty("weldgate.database.password", "weldgate");
        environment.setProperty("weldgate.mqtt.password", "");

        assertThatThrownBy(this::check).isInstanceOf(UnfitForProduction.class)
                .hasMessageContaining("weldgate.demo is true: set it to false")
                .hasMessageContaining("weldgate.database.password is missing or known to everybody")
                .hasMessageContaining("weldgate.mqtt.password is missing or known to everybody");
    }

    @ParameterizedTest
    @CsvSource({"weldgate.gate.secret, sixteen-letters!, fifteen-letters",
        "weldgate.metrics.token, sixteen-letters!, fifteen-letters",
        "weldgate.metrics.token, sixteen-letters!, ChangeMeChangeMe",
        "weldgate.identity.first-administrator.password, twelve-lette, eleven-lett",
        "weldgate.identity.first-administrator.password, twelve-lette, 123456789012",
        "spring.datasource.hikari.transaction-isolation, TRANSACTION_READ_COMMITTED, TRANSACTION_REPEATABLE_READ",
        "camunda.bpm.generic-properties.properties.skip-isolation-level-check, false, true",
        "weldgate.public-url, https://weldgate.example:8443/, http://weldgate.example",
        "weldgate.public-url, HTTPS://weldgate.example, https:///nowhere",
        "weldgate.public-url, https://weldgate.example, ''"})
    void each_setting_is_refused_by_its_name_and_what_lies_beside_it_is_not(String setting, String fit, String unfit) {
        environment.setProperty(setting, fit);
        assertThatCode(this::check).doesNotThrowAnyException();

        environment.setProperty(setting, unfit);
        assertThatThrownBy(this::check).isInstanceOf(UnfitForProduction.class).hasMessageContaining(setting);
    }

    @Test
    void the_engine_is_not_to_overlook_the_isolation_level_however_that_is_spelled() {
        environment.setProperty("camunda.bpm.generic-properties.properties.skipIsolationLevelCheck", "true");

        assertThatThrownBy(this::check).hasMessageContaining("skipIsolationLevelCheck is true");
    }

    @ParameterizedTest
    @CsvSource({"weldgate.notification.webhook.secret, weldgate.notification.webhook.url",
        "weldgate.identity.oidc.client-secret, weldgate.identity.oidc.client-id"})
    void a_secret_is_asked_for_where_what_it_guards_is_used(String secret, String use) {
        environment.setProperty(secret, "Secret");
        assertThatCode(this::check).doesNotThrowAnyException();

        environment.setProperty(use, "used");
        assertThatThrownBy(this::check).hasMessageContaining(secret + " is missing or known to everybody");

        environment.setProperty(secret, "gU7-xe2.Rw-p04");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void outside_production_nothing_is_refused() {
        environment.setActiveProfiles("default");
        environment.setProperty("weldgate.demo", "true");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        new ProductionSettings().postProcessEnvironment(environment, null);
    }
}
