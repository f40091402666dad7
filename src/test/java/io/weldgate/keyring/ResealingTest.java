package io.weldgate.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the registers hold is sealed by a new key; undone afterwards, for the running application lacks that key. */
@WeldgateTest
class ResealingTest {

    @Autowired
    private SealedColumns columns;
    @Autowired
    private Resealing resealing;
    @Autowired
    private DataFolder data;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @TempDir
    private Path folder;

    @Test
    void every_sealed_column_is_known_and_sealed_anew_without_a_change_of_what_it_says() throws IOException {
        assertThat(columns.all()).contains(new SealedColumns.Column("person", "person_no", "id_number"),
                new SealedColumns.Column("person", "person_no", "phone"),
                new SealedColumns.Column("certificate", "certificate_id", "number"));
        Sealing rotated = rotated();

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Set<String> before = told(rotated);
            int sealed = numbers().size();

            assertThat(resealing.reseal(rotated)).isGreaterThanOrEqualTo(sealed);

            assertThat(numbers()).hasSize(sealed).allMatch(it -> it.startsWith(rotated.mark()));
            assertThat(told(rotated)).isEqualTo(before).contains("150621198001101019");
            assertThat(resealing.reseal(rotated)).isZero();
        });
    }

    private Sealing rotated() throws IOException {
        Path keys = Files.createDirectories(folder.resolve("keys"));
        Files.writeString(keys.resolve("sealing"), Files.readString(data.path("keys", "sealing")) + "\n"
                + Base64.getEncoder().encodeToString(new byte[SealingKeys.BYTES]));
        return new Sealing(new DataFolder(folder));
    }

    private Set<String> told(Sealing sealing) {
        return numbers().stream().map(sealing::open).collect(Collectors.toSet());
    }

    private List<String> numbers() {
        return database.queryForList("select id_number from person where id_number is not null", String.class);
    }
}
