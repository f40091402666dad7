package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import io.weldgate.terminal.BrokerAccess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** HiveMQ as a process of its own, set as in {@code docker/broker}; what it has stored outlives it. */
public class OwnBroker implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String ENCRYPTED = "(?s)<tls-tcp-listener>.*</tls-tcp-listener>";
    private static final List<String> OPENED = List.of("java.base/java.lang", "java.base/java.nio",
            "java.base/sun.nio.ch", "java.base/jdk.internal.misc", "jdk.management/com.sun.management.internal");

    private final Path home = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private final int port = Outside.freePort();
    private final int encryptedPort = Outside.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /** @param extension a folder as it is laid into the broker's own of that name */
    public OwnBroker(Path extension) {
        try {
            FileSystemUtils.copyRecursively(extension, home.resolve("extensions").resolve(extension.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets everybody in and say everything: for trials of something else. */
    public static OwnBroker open() {
        return new OwnBroker(EverybodyEnters.extension());
    }

    /** Of the broker's environment, from its next start on. */
    public OwnBroker told(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public OwnBroker started() {
        try {
            Files.writeString(Files.createDirectories(home.resolve("conf")).resolve("config.xml"), configuration());
            ProcessBuilder broker = new ProcessBuilder(command()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            broker.environment().putAll(environment);
            process = broker.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(ofSeconds(60)).until(() -> !process.isAlive() || listens());
        if (!process.isAlive()) {
            throw new IllegalStateException("did not start; see " + log());
        }
        return this;
    }

    /** Encrypted, too, if it is told of a key store. */
    private String configuration() throws IOException {
        String given = Files.readString(Path.of("docker/broker/config.xml"));
        return (environment.containsKey("BROKER_KEYSTORE") ? given : given.replaceAll(ENCRYPTED, ""))
                .replace("<port>1883</port>", "<port>" + port + "</port>")
                .replace("<port>8883</port>", "<port>" + encryptedPort + "</port>")
                .replace("<bind-address>0.0.0.0</bind-address>", "<bind-address>" + LOOPBACK + "</bind-address>");
    }

    /** Without the application, of which a broker of its own knows nothing but its extension. */
    private List<String> command() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> it.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Xmx256m", "-Dhivemq.home=" + home));
        OPENED.forEach(it -> command.addAll(List.of("--add-opens", it + "=ALL-UNNAMED")));
        command.addAll(List.of("-cp", classPath, "com.hivemq.HiveMQServer"));
        return command;
    }

    private boolean listens() {
        try (Socket trial = new Socket(LOOPBACK, port)) {
            return trial.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    int encryptedPort() {
        return encryptedPort;
    }

    public BrokerAccess access() {
        return new BrokerAccess(LOOPBACK, port, "", "", false);
    }

    /** What names this broker to an application that is to use it. */
    public String[] settings(String password, String... others) {
        return Stream.concat(Stream.of("--weldgate.mqtt.host=" + LOOPBACK, "--weldgate.mqtt.port=" + port,
                "--weldgate.mqtt.password=" + password), Stream.of(others)).toArray(String[]::new);
    }

    Path log() {
        return home.resolve("output.log");
    }

    /** As a power failure would. */
    public void killed() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            killed();
        }
        try {
            FileSystemUtils.deleteRecursively(home.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
