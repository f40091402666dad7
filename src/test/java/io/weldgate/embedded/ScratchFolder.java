package io.weldgate.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new folder below target, beside the programs that all tests share. */
final class ScratchFolder {

    static final Path PROGRAMS = Path.of("target", "mariadb").toAbsolutePath();

    private ScratchFolder() {}

    static Path create() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "scratch").toAbsolutePath()), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
