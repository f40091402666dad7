package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void production() {
        environment.setActiveProfiles("production");
        environment.setProperty("weldgate.demo", "false");
        environment.setProperty("weldgate.database.password", "Vc7-kQ2.pz");
        environment.setProperty("weldgate.mqtt.password", "rT9_wd4-Xe");
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
                .hasMessageContaining("weldgate.demo is true")
                .hasMessageContaining("weldgate.database.password")
                .hasMessageContaining("weldgate.mqtt.password");
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
