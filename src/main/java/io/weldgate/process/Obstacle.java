package io.weldgate.process;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Why a job failed, as far as its technical text tells; {@code incidents.why.<name>} has the words. */
enum Obstacle {

    CROWDED("OptimisticLocking|PessimisticLock|CannotAcquireLock|Deadlock|Lock wait timeout"),
    DISK("No space left|java\\.nio\\.file|java\\.io\\.IOException|UncheckedIOException"),
    DATABASE("java\\.sql\\.|DataAccess|PersistenceException|CannotCreateTransaction|CommunicationsException"),
    OTHER("");

    private final Pattern signs;

    Obstacle(String signs) {
        this.signs = Pattern.compile(signs);
    }

    static Obstacle of(String technical) {
        return Arrays.stream(values()).filter(it -> it.signs.matcher(technical).find()).findFirst().orElse(OTHER);
    }
}
