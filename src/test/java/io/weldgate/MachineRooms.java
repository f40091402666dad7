package io.weldgate;

import io.weldgate.decision.LimitsBook;
import io.weldgate.unlocking.Answering;
import io.weldgate.unlocking.Contradicting;
import io.weldgate.warning.Raising;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The rooms around the machines on a real database and a real broker, without the engine, the rules and the web. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MachineRooms.Rooms.class, webEnvironment = WebEnvironment.NONE, properties = {
        "machine-rooms=true", "weldgate.database.port=0", "weldgate.mqtt.port=0", "weldgate.demo=false", "weldgate.simulator.terminals=0",
        "weldgate.database.programs=target/mariadb", "weldgate.mqtt.retry.first=PT0.05S"})
@MockitoBean(types = {Answering.class, Contradicting.class, Raising.class})
public @interface MachineRooms {

    @Configuration(proxyBeanMethods = false)
    @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty("machine-rooms")
    @EnableAutoConfiguration(exclude = CamundaBpmAutoConfiguration.class)
    @ComponentScan({"io.weldgate.keyring", "io.weldgate.registry", "io.weldgate.telemetry", "io.weldgate.terminal",
        "io.weldgate.embedded"})
    @EntityScan({"io.weldgate.registry", "io.weldgate.telemetry"})
    @EnableJpaRepositories({"io.weldgate.registry", "io.weldgate.telemetry"})
    @ConfigurationPropertiesScan({"io.weldgate.telemetry", "io.weldgate.terminal", "io.weldgate.embedded"})
    @Import(LimitsBook.class)
    class Rooms {

        @Bean
        Clock clock() {
            return new Weldgate().clock();
        }

        /** Below target: what lies below the temp folder may be cleaned away while it is in use. */
        @Bean
        DynamicPropertyRegistrar folder() {
            Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
            return registry -> registry.add("weldgate.data-dir", folder::toString);
        }
    }
}
