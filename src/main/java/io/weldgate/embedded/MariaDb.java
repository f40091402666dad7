package io.weldgate.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One mariadbd process on one data folder. */
class MariaDb {

    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Path folder;
    private final Programs programs;
    private final Path console;
    private Process process;

    MariaDb(Path folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
        this.console = folder.resolve("mariadbd.log");
    }

    /** Installs beside the final place and moves, so that a run killed in mid-installation leaves nothing half-made. */
    void installOnce() throws IOException, InterruptedException {
        Path data = data();
        if (Files.exists(data)) {
            return;
        }
        Path fresh = folder.resolve("data.new");
        org.springframework.util.FileSystemUtils.deleteRecursively(fresh);
        Path output = folder.resolve("install.log");
        int exit = programs.install(fresh).redirectOutput(output.toFile()).start().waitFor();
        if (exit != 0 || !Files.isDirectory(fresh.resolve("mysql"))) {
            throw new CannotStart("The embedded database could not be installed; see " + output + ".",
                    "Free disk space is one "
                    + "thing to look at; or name a server that runs already with weldgate.database.url.");
        }
        Files.move(fresh, data);
    }

    /** @param account statements run by the server itself before it takes connections */
    void start(int port, String account, Duration patience) throws IOException, InterruptedException {
        Path statements = folder.resolve("account.sql");
        PrivateFile.write(statements, account);
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        // to a file, not to a pipe: the server outlives us when we are killed, and must not block or die on its output
        process = programs.server(arguments(port, statements, temporary)).redirectOutput(console.toFile()).start();
        try {
            awaitReady(patience);
        } finally {
            Files.deleteIfExists(statements);
        }
    }

    private List<String> arguments(int port, Path statements, Path temporary) {
        List<String> arguments = new ArrayList<>(List.of("--no-defaults", "--console", "--basedir=" + programs.folder(),
                "--datadir=" + data(), "--tmpdir=" + temporary, "--port=" + port,
                // relative to the data folder: a socket's path must be short
                "--socket=mariadbd.sock", "--pid-file=" + folder.resolve("mariadbd.pid"),
                "--bind-address=" + Ports.LOOPBACK, "--skip-name-resolve", "--local-infile=0",
                // a certificate would be made at each start, which takes seconds, for a socket that nobody else can
                // reach
                "--skip-ssl", "--init-file=" + statements, "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin", "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED", "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private void awaitReady(Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!console().contains(": ready for connections.")) {
            if (process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
                process.destroyForcibly().waitFor();
                throw new CannotStart("The embedded database did not start; its last words:\n" + lastWords(),
                        "The whole log is " + console
                        + ". A server that runs already is named with weldgate.database.url.");
            }
        }
    }

    boolean running() {
        return process != null && process.isAlive();
    }

    Process process() {
        return process;
    }

    void stop(Duration patience) throws InterruptedException {
        if (running()) {
            process.destroy();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String console() throws IOException {
        return new String(Files.readAllBytes(console), StandardCharsets.UTF_8);
    }

    private String lastWords() throws IOException {
        List<String> lines = console().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }
}
