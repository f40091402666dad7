package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registers refuse, and what they take after all. */
class RegisterRefusalsTest extends KeptRegisters {

    @ParameterizedTest
    @CsvSource({"units, grid1, creditCode, 91350100M000100Y4A, CREDIT_CODE_DOUBTFUL",
        "units, grid1, creditCode, 123, CREDIT_CODE_SHAPE", "units, grid1, areaCode, 150622, NO_SUCH_AREA",
        "units, grid1, headPhone, 12, PATTERN", "units, grid1, headIdNumber, 110105194912310021, ID_NUMBER",
        "people, head1, idNumber, 110105194912310021, ID_NUMBER", "people, head1, unitCode, U-0002, NOT_WITHIN_REACH",
        "machines, safety1, siteCode, S-UNIT2, NO_SUCH_SITE", "machines, safety1, controlClass, LEGACY, AUTHORITY_ONLY",
        "machines, safety1, terminal, T-0100, TERMINAL_TAKEN",
        "machines, safety1, terminalSecret, weldgate-demo-T-0100, SECRET_REPEATED",
        "sites, safety1, excluded, true, AUTHORITY_ONLY",
        "areas, manager1, code, 150621999001, AREA_ABOVE_MISSING", "areas, manager1, code, 150622100, NO_SUCH_AREA"})
    void what_cannot_be_is_refused_by_its_field(String register, String account, String field, String value,
            String code) {
        ObjectNode row = registers.examples(register, account);
        if ("true".equals(value)) {
            row.put(field, true);
        } else {
            row.put(field, value);
        }

        var refused = registers.post(register, row, account);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void a_doubtful_credit_code_is_taken_when_somebody_has_compared_it() {
        ObjectNode unit = registers.examples("units", "grid1").put("creditCode", "91350211M0000XUF46");
        assertThat(registers.post("units", unit, "grid1").status()).isEqualTo(422);

        assertThat(registers.post("units", unit.put("creditChecked", true), "grid1").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUSEHOLD", "FLEXIBLE"})
    void who_has_no_credit_code_gives_the_identity_number_instead(String kind) {
        ObjectNode unit = registers.examples("units", "grid1").put("kind", kind).putNull("creditCode");
        assertThat(RegisterClient.code(registers.post("units", unit.deepCopy().putNull("headIdNumber"), "grid1")))
                .isEqualTo("ID_IN_PLACE_OF_CODE");

        assertThat(registers.post("units", unit, "grid1").status()).isEqualTo(201);
    }

    @Test
    void a_credit_code_that_another_unit_has_is_doubted_and_named_to_whom_may_see_it() {
        ObjectNode unit = registers.examples("units", "grid1").put("creditCode", "91150621MA0N00016T");
        var refused = registers.post("units", unit, "grid1");
        var stranger = registers.post("units", unit.deepCopy().put("areaCode", "150622"), "em2");

        assertThat(RegisterClient.code(refused)).isEqualTo("CREDIT_CODE_SHARED");
        assertThat(refused.body().at("/errors/0/message").asText()).contains("U-0001");
        assertThat(RegisterClient.code(stranger)).as(stranger.text()).isEqualTo("CREDIT_CODE_ELSEWHERE");
        assertThat(stranger.text()).doesNotContain("U-0001");
        assertThat(registers.post("units", unit.put("creditChecked", true), "grid1").status()).isEqualTo(201);
    }
}
