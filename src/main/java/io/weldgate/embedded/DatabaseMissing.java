package io.weldgate.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Says what to do when no database is named and the jar holds none. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
@ConditionalOnMissingClass(DatabaseOfDefaultRun.MARKER)
class DatabaseMissing {

    /** In place of the details that the DataSource asks for first, so that nothing else is blamed. */
    @Bean
    JdbcConnectionDetails noDatabase() {
        throw new CannotStart("No database is named, and this build holds no embedded one.",
                "Name a MySQL server with weldgate.database.url, weldgate.database.username and "
                + "weldgate.database.password.");
    }
}
