package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The application in a process of its own, so that all of it can be killed: with its own database and broker, unless
 * the settings name others.
 */
public class OwnProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private final int httpPort = Outside.freePort();
    private final int brokerPort = Outside.freePort();
    private final int databasePort = Outside.freePort();
    private final List<String> settings;
    private Process process;
    private List<ProcessHandle> servers = List.of();

    public OwnProcess(String... settings) {
        this.settings = List.of(settings);
    }

    public OwnProcess started() {
        try {
            Path output = Files.createDirectories(folder).resolve("output.log");
            process = new ProcessBuilder(command()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            await().atMost(ofSeconds(180)).until(() -> !process.isAlive() || health() == 200);
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException("not up in time; see " + folder.resolve("output.log"), e);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("did not start; see " + folder.resolve("output.log"));
        }
        servers = process.descendants().toList();
        return this;
    }

    /** Without the tests' own classes, which the application would take for parts of it. */
    private List<String> command() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx768m", "-cp", classPath, "io.weldgate.Weldgate"));
        Stream.of("--server.port=" + httpPort, "--weldgate.mqtt.port=" + brokerPort,
                "--weldgate.database.port=" + databasePort, "--weldgate.data-dir=" + folder.resolve("data"),
                "--weldgate.database.programs=" + WeldgateTest.PROGRAMS).filter(this::isLeftToUs).forEach(command::add);
        command.addAll(settings);
        return command;
    }

    private boolean isLeftToUs(String setting) {
        String name = setting.substring(0, setting.indexOf('=') + 1);
        return settings.stream().noneMatch(it -> it.startsWith(name));
    }

    private int health() throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/actuator/health"))
                    .build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** As a power failure would: nothing is told, nothing is flushed. */
    public void killed() {
        process.destroyForcibly();
        servers.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        servers.forEach(server -> server.onExit().join());
    }

    /** In order, as an operator does it: what has begun may end. */
    public void stopped() {
        process.destroy();
        process.onExit().join();
    }

    public boolean running() {
        return process != null && process.isAlive();
    }

    /** Stands still, as a process does whose machine has no time for it. */
    public void pauses(boolean pause) {
        try {
            new ProcessBuilder("kill", pause ? "-STOP" : "-CONT", String.valueOf(process.pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has said so far. */
    public String output() {
        try {
            return Files.readString(folder.resolve("output.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int servers() {
        return servers.size();
    }

    public int httpPort() {
        return httpPort;
    }

    public BrokerAccess broker() {
        return new BrokerAccess("127.0.0.1", brokerPort, "", "", false);
    }

    @Override
    public void close() {
        if (running()) {
            killed();
        }
    }
}
