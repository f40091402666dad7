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
 * The whole application as the default run has it, for what is measured: nothing is hurried as for other tests, but for
 * the residual-fire time, which nobody waits for; and a busy machine lets no command expire and has
 * time to start the broker. The engine's timers fire when the benchmark says so, and nobody misses the content of
 * photos that were never sent.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(Measured.Folder.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "weldgate.database.port=0", "weldgate.mqtt.port=0", "weldgate.limits.residual-fire-watch=PT1S",
    "weldgate.limits.command-timeout=PT5M", "weldgate.embedded-broker.start-timeout=PT5M",
    "weldgate.evidence.chain.first-check=P1D", "camunda.bpm.job-execution.enabled=false"})
public @interface Measured {

    @TestConfiguration(proxyBeanMethods = false)
    class Folder {

        @Bean
        DynamicPropertyRegistrar folder() {
            Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
            return registry -> {
                registry.add("weldgate.data-dir", folder::toString);
                registry.add("weldgate.database.programs", WeldgateTest.PROGRAMS::toString);
            };
        }
    }
}
