package io.weldgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node of the release before goes on working on tables that a newer one has migrated, or says that it cannot. */
class MigrationsTest {

    private static final String STOPPED = "-- all nodes stopped";
    /** Before it no two releases ran side by side. */
    private static final int FIRST_SIDE_BY_SIDE = 50;
    private static final Pattern MINOR = Pattern.compile("V1_(\\d+).*");
    private static final Pattern IN_THE_WAY = Pattern.compile("(?is)\\bDROP\\s+(TABLE|COLUMN|PRIMARY)|\\bRENAME\\b"
            + "|\\bMODIFY\\b|\\bCHANGE\\b|\\bADD\\s+COLUMN(?=[^,;]*NOT\\s+NULL)(?![^,;]*DEFAULT)");

    @Test
    void what_an_older_node_cannot_live_with_says_so_in_its_first_line() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(all.filter(MigrationsTest::besideOlderNodes)).allMatch(file -> {
                String statements = text(file);
                return statements.startsWith(STOPPED) || !inTheWay(statements);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALTER TABLE permit DROP COLUMN watch;", "DROP TABLE lease;",
        "ALTER TABLE permit RENAME COLUMN watch TO fire_watch;", "ALTER TABLE permit MODIFY watch VARCHAR(8) NULL;",
        "ALTER TABLE permit\n  ADD COLUMN place VARCHAR(8) NOT NULL;"})
    void that_is_seen(String statement) {
        assertThat(inTheWay(statement)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE fresh (id BIGINT NOT NULL PRIMARY KEY);",
        "CREATE INDEX more ON permit (watch);",
        "ALTER TABLE permit ADD COLUMN place VARCHAR(8) NULL, ADD COLUMN told BIT NOT NULL DEFAULT 0;"})
    void what_only_adds_is_no_hindrance(String statement) {
        assertThat(inTheWay(statement)).isFalse();
    }

    private static boolean besideOlderNodes(Path file) {
        var minor = MINOR.matcher(file.getFileName().toString());
        return minor.matches() && Integer.parseInt(minor.group(1)) >= FIRST_SIDE_BY_SIDE;
    }

    private static boolean inTheWay(String statements) {
        return IN_THE_WAY.matcher(statements.replaceAll("--.*", "")).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
