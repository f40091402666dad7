package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registers as any client keeps them. */
class RegistersTest extends KeptRegisters {

    @ParameterizedTest
    @CsvSource({"areas, manager1, 150621101, name", "departments, manager1, D-TR, name", "units, grid1, U-0101, name",
        "sites, safety1, S-0101, name", "people, head1, P-0101, name", "machines, safety1, M-0301, name",
        "constructions, safety1, C-0101, name", "rules, safety1, R-0101, title", "duties, safety1, D-0101, post",
        "drills, safety1, E-0101, topic", "survey, grid1, 150621100-101, unitName"})
    void a_row_is_added_from_the_examples_of_its_form_found_changed_and_never_twice(String register, String account,
            String key, String named) {
        ObjectNode row = registers.examples(register, account);

        assertThat(registers.post(register, row, account).status()).isEqualTo(201);
        assertThat(registers.post(register, RegisterClient.withoutSecret(row), account).status()).isEqualTo(200);

        row.put(named, "换了名字");
        assertThat(registers.put(register, key, RegisterClient.withoutSecret(row), account).status()).isEqualTo(200);
        assertThat(registers.get(register + "?q=" + key, account).body().at("/rows/0/" + named).asText())
                .isEqualTo("换了名字");
        assertThat(RegisterClient.code(registers.post(register, RegisterClient.withoutSecret(row.put(named, "又一个")),
                account))).isEqualTo("CODE_TAKEN");
        assertThat(database.queryForList("select concat(step, ' ', coalesce(text, '')) from audit_entry where subject "
                + "= ? and step <> 'register.looked' order by id desc limit 2", String.class, register + ":" + key))
                .satisfiesExactly(changed -> assertThat(changed).startsWith("register.changed " + named),
                        added -> assertThat(added).isEqualTo("register.added "));
    }

    @Test
    void each_sees_the_registers_that_are_his_to_see() {
        assertThat(offered("admin")).containsExactly("areas", "departments", "units", "constructions",
                "sites", "people", "machines", "certificates", "pairings", "rules", "duties", "drills", "survey");
        assertThat(offered("safety1")).containsExactly("units", "constructions", "sites", "people", "machines",
                "certificates", "pairings", "rules", "duties", "drills");
        assertThat(offered("welder1")).isEmpty();
        for (String path : List.of("machines", "machines/M-0100", "machines/form", "machines/template",
                "machines/export")) {
            assertThat(registers.get(path, "welder1").status()).as(path).isEqualTo(403);
        }
        assertThat(registers.get("areas", "safety1").status()).isEqualTo(403);
        assertThat(registers.get("weather", "admin").status()).isEqualTo(404);
    }

    @Test
    void a_row_of_others_is_like_one_that_is_not_there() {
        for (String stranger : List.of("safety2", "em2")) {
            assertThat(registers.get("machines/M-0100", stranger).status()).as(stranger).isEqualTo(404);
            assertThat(registers.get("machines?q=M-0100", stranger).body().get("rows")).as(stranger).isEmpty();
            assertThat(registers.put("machines", "M-0100", registers.get("machines/M-0100", "safety1").body(), stranger)
                    .status()).as(stranger).isEqualTo(404);
            assertThat(registers.get("machines/export?format=csv", stranger).text()).as(stranger)
                    .doesNotContain("M-0100");
        }
        assertThat(registers.get("machines?q=M-0100", "em1").body().get("rows")).hasSize(1);
    }

    @Test
    void only_who_may_change_a_register_changes_it() {
        JsonNode unit = registers.get("units/U-0001", "safety1").body();

        assertThat(registers.post("units", registers.examples("units", "safety1"), "safety1").status()).isEqualTo(403);
        assertThat(registers.put("units", "U-0001", unit, "welder1").status()).isEqualTo(403);
        assertThat(registers.put("areas", "150621", registers.get("areas/150621", "em1").body(), "em1").status())
                .isEqualTo(403);
    }

    @Test
    void a_code_never_changes() {
        ObjectNode machine = (ObjectNode) registers.get("machines/M-0100", "safety1").body();

        assertThat(RegisterClient.code(registers.put("machines", "M-0100", machine.put("code", "M-9999"), "safety1")))
                .isEqualTo("CODE_STAYS");
    }

    @Test
    void personal_numbers_are_sealed_masked_in_lists_and_a_look_at_them_is_written_down() {
        registers.post("people", registers.examples("people", "head1"), "head1");
        assertThat(database.queryForObject("select id_number from person where person_no = 'P-0101'", String.class))
                .doesNotContain("11010519491231002X");

        assertThat(registers.get("people?q=P-0101", "head1").body().at("/rows/0/idNumber").asText())
                .isEqualTo("110***********002X");
        assertThat(registers.get("people/P-0101", "head1").body().get("idNumber").asText())
                .isEqualTo("11010519491231002X");
        assertThat(database.queryForList("select actor from audit_entry where subject = 'people:P-0101'"
                + " and step = 'register.looked'", String.class)).contains("head1");
        assertThat(registers.get("people/export?format=csv", "head1").text()).doesNotContain("11010519491231002X");
        assertThat(registers.get("people/export?format=csv&whole=true", "head1").text()).contains("11010519491231002X");
    }

    @Test
    void lists_are_searched_filtered_and_leafed_through() {
        assertThat(registers.get("machines?q=M-00&size=3", "safety1").body().get("rows")).hasSize(3);
        assertThat(registers.get("machines?q=M-00&size=3&page=1", "safety1").body().at("/rows/0/code").asText())
                .isEqualTo("M-0004");
        assertThat(registers.get("machines?q=%E9%98%B2%E7%88%86", "safety1").body().at("/rows/0/code").asText())
                .isEqualTo("M-0011");
        assertThat(registers.get("machines?controlClass=SCRAP", "safety1").body().get("rows")).hasSize(1);
        assertThat(registers.get("machines?q=%25", "safety1").body().get("rows")).isEmpty();
        assertThat(registers.get("units?kind=CASTLE", "admin").status()).isEqualTo(422);
        assertThat(registers.get("machines?colour=red", "safety1").status()).isEqualTo(422);
    }

    private List<String> offered(String account) {
        return StreamSupport.stream(registers.get("", account).body().spliterator(), false)
                .map(it -> it.get("code").asText()).toList();
    }
}
