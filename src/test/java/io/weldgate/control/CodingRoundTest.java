package io.weldgate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Scope;
import io.weldgate.registry.UnitCount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clocks of machines that are to be coded, and of exemptions. */
@WeldgateTest
class CodingRoundTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private CodingRound round;
    @Autowired
    private ToBeCoded toBeCoded;
    @Autowired
    private Machines machines;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void putAway() {
        database.update("delete from machine where code like 'MR-%'");
        database.update("delete from notice where kind in ('CODING_DUE', 'CODING_OVERDUE')");
    }

    @Test
    void officers_grid_officers_and_installers_are_told_once_when_the_day_has_come_and_once_when_it_has_passed() {
        machine("MR-1", "CODED", TODAY, null);
        machine("MR-2", "CODED", TODAY, null);
        machine("MR-3", "CODED", TODAY.plusDays(1), null);

        round.look();
        round.look();

        await().until(() -> told("CODING_DUE").size() == 5);
        assertThat(told("CODING_DUE")).containsExactlyInAnyOrder("safety1 MR-1 MR-2", "safety3 MR-1 MR-2",
                "grid1 MR-1 MR-2", "gridh1 MR-1 MR-2", "installer1 MR-1 MR-2");
        database.update("update machine set code_by = ? where code in ('MR-1', 'MR-2')", TODAY.minusDays(1));
        round.look();
        round.look();
        await().until(() -> told("CODING_OVERDUE").size() == 5);
        assertThat(told("CODING_DUE")).hasSize(5);
    }

    @Test
    void the_list_has_those_first_that_are_latest_and_tells_how_late() {
        machine("MR-1", "CODED", TODAY.minusDays(3), null);
        machine("MR-2", "CODED", TODAY.plusDays(2), null);
        machine("MR-3", "CODED", TODAY.plusDays(9), null);

        ToBeCoded.Found all = toBeCoded.list(Scope.unit("U-0001"), null, 0, 10);

        assertThat(all.rows().stream().filter(it -> it.machineCode().startsWith("MR-")).map(it -> it.machineCode() + " "
                + it.due() + " " + it.days())).containsExactly("MR-1 OVERDUE -3", "MR-2 SOON 2", "MR-3 LATER 9");
        assertThat(toBeCoded.list(Scope.unit("U-0001"), ToBeCoded.Band.SOON, 0, 10).rows())
                .allMatch(it -> it.due() == ToBeCoded.Band.SOON).anyMatch(it -> it.machineCode().equals("MR-2"));
        assertThat(toBeCoded.list(Scope.unit("U-0002"), null, 0, 10).rows()).noneMatch(it ->
                it.machineCode().startsWith("MR-"));
    }

    @Test
    void a_unit_is_alarming_for_what_is_overdue_and_not_for_what_has_time_left() {
        long before = alarming();
        machine("MR-2", "CODED", TODAY, null);
        assertThat(alarming()).isEqualTo(before);

        machine("MR-1", "CODED", TODAY.minusDays(1), null);
        assertThat(alarming()).isEqualTo(before + 1);
    }

    @Test
    void an_exemption_whose_last_day_has_passed_ends_and_the_machine_is_to_be_coded() {
        machine("MR-1", "EXEMPT", null, TODAY.minusDays(1));
        machine("MR-2", "EXEMPT", null, TODAY);

        round.look();

        assertThat(database.queryForList("select concat(code, ' ', control_class, ' ', coalesce(code_by, '-')) from "
                + "machine where code like 'MR-%' order by code", String.class))
                .containsExactly("MR-1 CODED " + TODAY.plusDays(15), "MR-2 EXEMPT -");
        assertThat(database.queryForList("select step from audit_entry where subject = 'MR-1' order by id desc limit 1",
                String.class)).containsExactly("class.lapsed");
    }

    private long alarming() {
        return machines.countUnfit("150621", TODAY).stream().mapToLong(UnitCount::number).sum();
    }

    private List<String> told(String kind) {
        return database.queryForList("select concat(account, ' ', detail) from notice where kind = ? and detail like "
                + "'MR-%'", String.class, kind);
    }

    private void machine(String code, String controlClass, LocalDate codeBy, LocalDate exemptUntil) {
        database.update("insert into machine (code, name, unit_code, site_code, control_class, faulty, code_by, "
                + "exempt_until)"
                + " values (?, '焊机', 'U-0001', 'S-GENERAL', ?, 0, ?, ?)", code, controlClass, codeBy, exemptUntil);
    }
}
