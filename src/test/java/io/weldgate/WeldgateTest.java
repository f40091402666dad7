package io.weldgate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The whole application on its embedded database and broker, once for all tests that carry this. Waiting times are
 * shortened (a command's to no less than the broker takes to come back), passwords are hashed in fewer rounds, and
 * there is a mail server and a webhook; nothing else differs from the default run.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WeldgateTest.Impatient.class)
@Import({WeldgateTest.Folder.class, OidcProvider.Address.class})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "weldgate.database.port=0", "weldgate.mqtt.port=0", "weldgate.simulator.terminals=0",
    "weldgate.limits.residual-fire-watch=PT1S", "weldgate.limits.command-timeout=PT3S",
    "weldgate.limits.lease=PT6S", "weldgate.unlocking.round=PT0.1S",
    "weldgate.unlocking.resend=PT0.4S", "weldgate.unlocking.uncoded-round=PT0.5S",
    "weldgate.unlocking.watch-round=PT1S",
    "weldgate.identity.oidc.client-id=weldgate", "weldgate.identity.oidc.client-secret=only for tests",
    "weldgate.mqtt.retry.first=PT0.05S", "weldgate.notification.round=PT0.2S", "weldgate.notification.attempts=8",
    "weldgate.notification.first-retry=PT0.2S", "weldgate.notification.longest-retry=PT0.8S",
    "weldgate.notification.lease=PT4S", "weldgate.notification.webhook.kinds=REVOKED",
    "management.prometheus.metrics.export.enabled=true", "weldgate.metrics.round=PT1S",
    "weldgate.metrics.token=a token of the tests",
    "weldgate.certificate.look-ahead=PT1S", "spring.mail.host=127.0.0.1",
    "camunda.bpm.job-execution.max-wait=200"})
public @interface WeldgateTest {

    /** The database's programs, unpacked once by each process that runs tests. */
    Path PROGRAMS = Path.of(System.getProperty("mariadb", "target/mariadb")).toAbsolutePath();

    /** The district's: from 16:00 UTC on its day is the next one. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Looks at once and often, since what is awaited has mostly happened; gives a busy machine time all the same. */
    class Impatient implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext test) {
            Awaitility.setDefaultPollDelay(Duration.ZERO);
            Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
            Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    class Folder {

        private static final AtomicBoolean EMPTIED = new AtomicBoolean();

        /**
         * The fewest rounds there are: people sign in thousands of times here, and a seventh of all time went there.
         */
        @Bean
        @Primary
        PasswordEncoder quick() {
            return new BCryptPasswordEncoder(4);
        }

        /**
         * A server's database outlives the run, and the keys do not: what an earlier run has sealed, none can open.
         * With {@code -Pmysql} it begins empty, once for all contexts of this process.
         */
        @Bean
        FlywayMigrationStrategy fromNothing() {
            return flyway -> {
                if (Boolean.getBoolean("emptied") && EMPTIED.compareAndSet(false, true)) {
                    Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
                }
                flyway.migrate();
            };
        }

        /** Below target: what lies below the temp folder may be cleaned away while it is in use. */
        @Bean
        DynamicPropertyRegistrar folder() {
            Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
            return registry -> {
                registry.add("weldgate.data-dir", folder::toString);
                registry.add("weldgate.database.programs", PROGRAMS::toString);
                Outside.settings().forEach((name, value) -> registry.add(name, () -> value));
            };
        }
    }
}
