package io.weldgate.embedded;

import io.weldgate.Outside;
import io.weldgate.WeldgateTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The embedded database's server by itself, for several applications, with a password that outlives a restart. */
public class OwnDatabase implements AutoCloseable {

    private static final String NAME = "weldgate";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private final int port = Outside.freePort();
    private final Programs programs = new Programs(WeldgateTest.PROGRAMS);
    private final MariaDb server = new MariaDb(folder, programs);

    public OwnDatabase started() {
        try {
            Files.createDirectories(folder);
            programs.unpack();
            server.installOnce();
            String user = "'" + NAME + "'@'" + Ports.LOOPBACK + "'";
            server.start(port, String.join("\n", "DELETE FROM mysql.global_priv WHERE User = '';", "FLUSH PRIVILEGES;",
                    "CREATE DATABASE IF NOT EXISTS " + NAME + ";",
                    "CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + NAME + "';",
                    "GRANT ALL ON *.* TO " + user + ";", ""), PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public int port() {
        return port;
    }

    /** What names this database to an application. @param portOnTheWay its own, or that of what lies between */
    public List<String> settings(int portOnTheWay) {
        return List.of("--weldgate.database.url=" + url(portOnTheWay), "--weldgate.database.username=" + NAME,
                "--weldgate.database.password=" + NAME);
    }

    private static String url(int onPort) {
        return "jdbc:mysql://" + Ports.LOOPBACK + ":" + onPort + "/" + NAME + "?sslMode=DISABLED"
                + "&allowPublicKeyRetrieval=true";
    }

    /** For who looks at what is written there. */
    public DriverManagerDataSource source() {
        return new DriverManagerDataSource(url(port) + "&connectionTimeZone=UTC", NAME, NAME);
    }

    public JdbcTemplate tables() {
        return new JdbcTemplate(source());
    }

    /** As a power failure would. */
    public void killed() {
        server.process().destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        try {
            server.stop(PATIENCE);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
