package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.registry.FieldOfAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTitlesTest {

    private static final List<Class<? extends Enum<?>>> CODES = List.of(Field.class, Violation.class, Track.class,
            SanctionKind.class, SanctionUnit.class, Stage.class, Table.class, FieldOfAuthority.class);

    @ParameterizedTest
    @ValueSource(strings = {"jurisdiction.properties", "jurisdiction_en.properties"})
    void every_code_and_every_column_has_a_title_and_no_two_of_a_kind_the_same(String file) throws IOException {
        var titles = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages").resolve(file),
                StandardCharsets.UTF_8)) {
            titles.load(reader);
        }

        for (Class<? extends Enum<?>> codes : CODES) {
            assertThat(Stream.of(codes.getEnumConstants())
                    .map(code -> titles.getProperty("jurisdiction." + codes.getSimpleName() + "." + code.name())))
                    .as(codes.getSimpleName()).doesNotContainNull().doesNotHaveDuplicates();
        }
        for (Table table : Table.values()) {
            assertThat(table.columns().stream().map(column -> titles.getProperty("jurisdiction.column." + column)))
                    .doesNotContainNull().doesNotHaveDuplicates();
        }
    }
}
