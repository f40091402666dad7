package io.weldgate.audit;

import io.weldgate.keyring.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The second place: signed heads in files, one for each day, which whoever has the database alone cannot change. */
@Component
class Heads {

    private static final String ENDING = ".heads";

    private final Path folder;
    private final Clock clock;

    Heads(DataFolder data, AuditSettings settings, Clock clock) {
        this.clock = clock;
        this.folder = settings.heads() == null ? data.path("trail") : settings.heads();
    }

    void write(String statement) {
        try {
            LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(day + ENDING), statement + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("a head of the trail cannot be written to " + folder, e);
        }
    }

    /** The last whole line of the last day. */
    Optional<String> last() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> newest = files.filter(it -> it.getFileName().toString().endsWith(ENDING)).sorted()
                    .reduce((one, other) -> other);
            if (newest.isEmpty()) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(newest.get());
            return Optional.ofNullable(lines.isEmpty() ? null : lines.get(lines.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException("the heads of the trail cannot be read from " + folder, e);
        }
    }
}
