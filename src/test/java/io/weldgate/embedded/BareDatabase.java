package io.weldgate.embedded;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.weldgate.WeldgateTest;
import io.weldgate.keyring.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Another server of the application's kind, with a pool and settings like its own, and nothing in it. */
public final class BareDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedDatabase server;
    private final HikariDataSource pool;

    /** With an ordinary pool. */
    public BareDatabase() {
        server = started();
        pool = new HikariDataSource(config(server));
    }

    /** @param like the application's own */
    public BareDatabase(DataSource like) throws SQLException {
        server = started();
        HikariDataSource known = like.unwrap(HikariDataSource.class);
        HikariConfig config = config(server);
        config.setDataSourceProperties(known.getDataSourceProperties());
        config.setTransactionIsolation(known.getTransactionIsolation());
        config.setMaximumPoolSize(known.getMaximumPoolSize());
        config.setKeepaliveTime(known.getKeepaliveTime());
        pool = new HikariDataSource(config);
    }

    private static EmbeddedDatabase started() {
        return new EmbeddedDatabase(Folders.at(Path.of("target", "scratch", UUID.randomUUID().toString())),
                new DatabaseSettings(0, WeldgateTest.PROGRAMS, PATIENCE, PATIENCE));
    }

    private static HikariConfig config(EmbeddedDatabase server) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl());
        config.setUsername(server.getUsername());
        config.setPassword(server.getPassword());
        return config;
    }

    public DataSource pool() {
        return pool;
    }

    public String url() {
        return server.getJdbcUrl();
    }

    public String user() {
        return server.getUsername();
    }

    public String password() {
        return server.getPassword();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        pool.close();
        server.destroy();
    }
}
