package io.weldgate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The whole application on its embedded database and broker, once for all tests that carry this. Waiting times are
 * shortened; nothing else differs from the default run.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(WeldgateTest.Folder.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "weldgate.database.port=0", "weldgate.mqtt.port=0", "weldgate.simulator.terminals=0",
    "weldgate.database.programs=target/mariadb", "weldgate.limits.residual-fire-watch=PT1S",
    "weldgate.limits.command-timeout=PT2S", "weldgate.limits.lease=PT8S", "weldgate.unlocking.round=PT0.2S",
    "weldgate.unlocking.resend=PT0.5S", "weldgate.unlocking.uncoded-round=PT1S", "weldgate.mqtt.retry.first=PT0.05S"})
public @interface WeldgateTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Folder {

        /** Below target: what lies below the temp folder may be cleaned away while it is in use. */
        @Bean
        DynamicPropertyRegistrar folder() {
            Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
            return registry -> registry.add("weldgate.data-dir", folder::toString);
        }
    }
}
