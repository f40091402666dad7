package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Http;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a file comes in again. */
class ExportsTest extends KeptRegisters {

    @Test
    void every_export_that_is_taken_in_again_changes_nothing() {
        for (String register : registers.get("", "admin").body().findValuesAsText("code")) {
            String exported = registers.get(register + "/export?format=csv", "admin").text();

            Http.Answer taken = registers.take(register, "", exported.getBytes(StandardCharsets.UTF_8), "text/csv",
                    "admin");

            int rows = (int) exported.strip().lines().count() - 1;
            if (rows == 0) {
                assertThat(taken.text()).as(register).contains("NO_ROWS");
                continue;
            }
            assertThat(taken.body().path("state").asText()).as(register + taken.text()).isEqualTo("DONE");
            assertThat(taken.body().path("added").asInt() + taken.body().path("changed").asInt()).as(register).isZero();
            assertThat(taken.body().path("unchanged").asInt()).as(register).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"units/U-0001", "units/U-0002", "certificates/C-welder1"})
    void the_rows_of_the_default_run_are_such_as_a_form_would_take(String row) {
        String[] names = row.split("/");

        assertThat(registers.put(names[0], names[1], registers.get(row, "admin").body(), "admin").status())
                .isEqualTo(200);
    }
}
