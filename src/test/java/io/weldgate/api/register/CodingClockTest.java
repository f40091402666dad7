package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of purchase, from which the clock of 15 days runs. */
class CodingClockTest extends KeptRegisters {

    private static final LocalDate TODAY = LocalDate.now(WeldgateTest.ZONE);
    private static final String BOUGHT = TODAY.minusDays(50).toString();

    private ObjectNode machine;

    @BeforeEach
    void aMachineThatIsToBeCoded() {
        machine = RegisterClient.withoutSecret(registers.examples("machines", "safety1")).put("code", "MK-1")
                .putNull("terminal").put("purchasedOn", BOUGHT);
        assertThat(registers.post("machines", machine, "safety1").status()).isEqualTo(201);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from terminal where device_id = 'T-MK-1'");
        database.update("delete from machine where code = 'MK-1'");
    }

    @Test
    void no_machine_is_bought_after_today_whoever_enters_it() {
        for (String account : new String[] {"safety1", "em1"}) {
            assertThat(refusal(put(TODAY.plusDays(1), account))).as(account).isEqualTo("purchasedOn AFTER_TODAY");
            assertThat(refusal(registers.post("machines", machine.deepCopy().put("code", "MK-2")
                    .put("purchasedOn", TODAY.plusDays(1).toString()), account))).isEqualTo("purchasedOn AFTER_TODAY");
        }
        assertThat(put(TODAY, "em1").status()).as("the authority says when it was").isEqualTo(200);
    }

    @Test
    void a_unit_does_not_put_off_the_clock_of_its_own_machine_by_form_or_file() {
        assertThat(refusal(put(TODAY.minusDays(49), "head1"))).isEqualTo("purchasedOn CLOCK_RUNS");
        assertThat(refusal(put(null, "safety1"))).isEqualTo("purchasedOn CLOCK_RUNS");
        assertThat(registers.take("machines", "", ("code,name,unitCode,siteCode,controlClass,purchasedOn\n"
                + "MK-1,焊机,U-0001,S-GENERAL,CODED," + TODAY.minusDays(1)).getBytes(StandardCharsets.UTF_8), "text/csv",
                "safety1").body().at("/problems/0/code").asText()).isEqualTo("CLOCK_RUNS");

        assertThat(put(TODAY.minusDays(51), "safety1").status()).as("earlier").isEqualTo(200);
        assertThat(put(null, "em1").status()).isEqualTo(200);
        assertThat(put(TODAY.minusDays(20), "safety1").status()).as("before the registration that counts now")
                .isEqualTo(200);
    }

    @Test
    void a_terminal_that_is_taken_off_again_at_once_gains_no_time_and_one_that_was_long_on_does() {
        ObjectNode bare = machine.deepCopy();
        for (int days : new int[] {0, 15}) {
            registers.put("machines", "MK-1", bare.deepCopy().put("terminal", "T-MK-1")
                    .put("terminalSecret", "0123456789abcdef"), "safety1");
            database.update("update machine set fitted_on = ? where code = 'MK-1'", TODAY.minusDays(days));

            assertThat(registers.put("machines", "MK-1", bare, "safety1").status()).isEqualTo(200);
            assertThat(database.queryForObject("select code_by from machine where code = 'MK-1'", LocalDate.class))
                    .isEqualTo(days == 0 ? LocalDate.parse(BOUGHT).plusDays(15) : TODAY.plusDays(15));
        }
    }

    @Test
    void once_the_clock_is_over_a_unit_corrects_the_day_itself() {
        database.update("update machine set control_class = 'SCRAP', code_by = null where code = 'MK-1'");
        machine.put("controlClass", "SCRAP");

        assertThat(put(TODAY.minusDays(49), "safety1").status()).isEqualTo(200);
    }

    @Test
    void the_trail_tells_what_stood_there_and_what_stands_there_now() {
        put(TODAY.minusDays(60), "safety1");

        assertThat(database.queryForObject("select text from audit_entry where subject = 'machines:MK-1' and step = "
                + "'register.changed' order by id desc limit 1", String.class))
                .isEqualTo("purchasedOn: " + BOUGHT + " → " + TODAY.minusDays(60));
    }

    @Test
    void only_a_look_at_personal_data_is_written_down() {
        registers.get("machines/MK-1", "safety1");
        registers.get("units/U-0001", "head1");

        assertThat(database.queryForList("select step from audit_entry where subject = 'machines:MK-1'", String.class))
                .doesNotContain("register.looked");
    }

    private Http.Answer put(LocalDate day, String account) {
        return registers.put("machines", "MK-1", day == null ? machine.deepCopy().putNull("purchasedOn")
                : machine.deepCopy().put("purchasedOn", day.toString()), account);
    }

    private static String refusal(Http.Answer answer) {
        return answer.body().at("/errors/0/field").asText(answer.text()) + " " + RegisterClient.code(answer);
    }
}
