package io.weldgate.embedded;

import io.weldgate.keyring.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * The database of the default run. The DataSource is made from it, so that Spring starts it before, and stops it after,
 * everything that uses a connection.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "weldgate";

    private final DatabaseSettings settings;
    private final MariaDb server;
    private final FolderLock lock;
    private final String password = Secrets.fresh();
    private final int port;

    EmbeddedDatabase(DataFolder data, DatabaseSettings settings) {
        this.settings = settings;
        Path folder = data.path("db");
        Programs programs = new Programs(settings.programs() == null ? folder.resolve("programs")
                : settings.programs().toAbsolutePath().normalize());
        this.server = new MariaDb(folder, programs);
        try {
            this.lock = new FolderLock(folder);
            this.port = start(folder, programs);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded database cannot use its folder " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting the embedded database", e);
        }
    }

    private int start(Path folder, Programs programs) throws IOException, InterruptedException {
        try {
            long started = System.nanoTime();
            new Leftovers(folder).end(settings.stopTimeout());
            int free = Ports.free(settings.port(), () -> CannotStart.portTaken("database", settings.port(),
                    "weldgate.database.port", "weldgate.database.url"));
            programs.unpack();
            server.installOnce();
            server.start(free, account(), settings.startTimeout());
            log.info("embedded database on {}:{}, started in {} ms", Ports.LOOPBACK, free,
                    (System.nanoTime() - started) / 1_000_000);
            return free;
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** One statement a line, as the server wants it. The installation's users without a password go. */
    private String account() {
        String user = "'" + NAME + "'@'" + Ports.LOOPBACK + "'";
        return String.join("\n",
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
                "FLUSH PRIVILEGES;",
                "ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '" + Secrets.fresh() + "';",
                "DROP DATABASE IF EXISTS test;",
                "CREATE DATABASE IF NOT EXISTS " + NAME + ";",
                "CREATE USER IF NOT EXISTS " + user + ";",
                "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + NAME + ".* TO " + user + ";", "");
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mysql://" + Ports.LOOPBACK + ":" + port + "/" + NAME + "?sslMode=DISABLED";
    }

    MariaDb server() {
        return server;
    }

    @Override
    public void destroy() throws IOException, InterruptedException {
        server.stop(settings.stopTimeout());
        lock.close();
        log.info("embedded database stopped");
    }
}
