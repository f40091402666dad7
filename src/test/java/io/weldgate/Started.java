package io.weldgate;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a process of its own, from its begin until it answers. */
public final class Started implements AutoCloseable {

    private static final long PATIENCE_NANOS = 600_000_000_000L;
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin").toString();

    private final Process process;
    private final long nanos;

    /** @param command options, class path, class and arguments */
    public Started(Path log, String ready, List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(Path.of(JAVA, "java").toString(), "-Xmx512m"));
        whole.addAll(command);
        long begun = System.nanoTime();
        process = new ProcessBuilder(whole).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile())).start();
        while (!answers(ready)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE_NANOS) {
                process.destroyForcibly();
                throw new IllegalStateException("did not start; see " + log);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        nanos = System.nanoTime() - begun;
    }

    public long nanos() {
        return nanos;
    }

    /** What is left after a collection, in bytes. */
    public long liveHeap() throws IOException {
        Process asking = new ProcessBuilder(Path.of(JAVA, "jcmd").toString(), String.valueOf(process.pid()),
                "GC.class_histogram").start();
        String total = new String(asking.getInputStream().readAllBytes()).lines()
                .filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setReadTimeout(1000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The libraries of this process: jars only, as an archive of classes demands. */
    public static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
    }

    /** Packs what lies below some folders; the folders too, for in them Spring looks for its parts. */
    public static Path jar(Path jar, Path base, String... below) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String part : below) {
                try (Stream<Path> files = Files.walk(base.resolve(part))) {
                    for (Path file : files.filter(path -> !path.equals(base)).toList()) {
                        String name = base.relativize(file).toString().replace(File.separatorChar, '/');
                        out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                        if (Files.isRegularFile(file)) {
                            Files.copy(file, out);
                        }
                    }
                }
            }
        }
        return jar;
    }

    /** Orderly, so that an archive is written. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
