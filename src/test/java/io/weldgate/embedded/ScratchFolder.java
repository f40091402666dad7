package io.weldgate.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new folder below target. */
final class ScratchFolder {

    private ScratchFolder() {}

    static Path create() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "scratch").toAbsolutePath()),
                    "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
