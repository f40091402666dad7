package io.weldgate.web.machine;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.WeldgateTest;
import io.weldgate.web.AskedPages;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;

/** What the pages say of a machine that is to be coded and has no terminal yet. */
class UncodedMachinePagesTest extends AskedPages {

    private static final LocalDate TODAY = LocalDate.now(WeldgateTest.ZONE);

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void aMachineWithoutTerminal() {
        database.update("insert into machine (code, name, unit_code, site_code, control_class, faulty, purchased_on,"
                + " code_by) values ('MU-1', '焊机', 'U-0001', 'S-GENERAL', 'CODED', 0, ?, ?)", TODAY.minusDays(2),
                TODAY.plusDays(13));
        database.update("insert into pairing (machine_code) values ('MU-1')");
        database.update("insert into pairing_person (machine_code, person_no) values ('MU-1', 'welder1')");
    }

    @AfterEach
    void clearUp() {
        database.update("delete from pairing_person where machine_code = 'MU-1'");
        database.update("delete from pairing where machine_code = 'MU-1'");
        database.update("delete from class_change where machine_code = 'MU-1'");
        database.update("delete from machine where code = 'MU-1'");
    }

    @Test
    void its_plate_and_its_scan_say_alike_that_it_needs_a_terminal_first() throws Exception {
        MockHttpSession welder = signedIn("welder1");

        assertThat(body(get("/m/MU-1").session(welder))).contains("尚未安装终端，不能开锁作业").doesNotContain("按核验结论作业");
        assertThat(body(post("/m/MU-1").session(welder).with(csrf()).param("latitude", "40.4080")
                .param("longitude", "110.0340"))).contains("请安装人员先安装并配对终端", "没有在线的终端，无法解锁");
        database.update("update machine set control_class = 'EXEMPT' where code = 'MU-1'");
        assertThat(body(get("/m/MU-1").session(welder))).contains("按核验结论作业");
    }

    @Test
    void its_file_names_people_and_tells_a_corrected_day_in_words() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        pages.perform(post("/registers/machines/rows/MU-1").session(officer).with(csrf()).param("code", "MU-1")
                .param("name", "焊机").param("unitCode", "U-0001").param("siteCode", "S-GENERAL")
                .param("controlClass", "CODED").param("purchasedOn", TODAY.minusDays(9).toString()));

        assertThat(body(get("/machines/MU-1").session(officer))).contains("王焊").doesNotContain(">welder1<")
                .contains("购置日期: " + TODAY.minusDays(2) + " → " + TODAY.minusDays(9)).doesNotContain("purchasedOn");
    }

    @Test
    void a_new_ones_form_offers_what_its_keeper_may_choose_and_says_what_is_needed_when() throws Exception {
        assertThat(body(get("/registers/machines/new").session(signedIn("safety1")))).contains("value=\"CODED\"")
                .doesNotContain("value=\"LEGACY\"").doesNotContain("value=\"EXEMPT\"").contains("新终端必填");
        assertThat(body(get("/registers/machines/new").session(signedIn("em1")))).contains("value=\"LEGACY\"");
        assertThat(body(get("/registers/units/new").session(signedIn("em1")))).contains("企业、个体户必填");
        assertThat(body(get("/registers/survey/new").session(signedIn("em1")))).contains("选了“其他”的必填");
    }

    @Test
    void whether_it_has_a_terminal_is_told_wherever_its_class_is_and_that_its_last_day_has_passed() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        database.update("update machine set code_by = ? where code = 'MU-1'", TODAY.minusDays(6));

        assertThat(body(get("/machines/MU-1").session(officer))).contains("<strong>待赋码</strong>",
                "<span class=\"wg-badge wg-overdue\">逾期 6 天</span>");
        assertThat(body(get("/registers/machines?q=MU-1").session(officer))).contains("待赋码").doesNotContain("已赋码</");
        assertThat(body(get("/registers/machines?q=M-0100").session(officer))).contains("已赋码");
    }

    @Test
    void scrapping_is_final_and_asked_twice() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        var scrapping = post("/machines/MU-1/class").session(officer).with(csrf()).param("controlClass", "SCRAP")
                .param("reason", "外壳漏电");

        assertThat(body(scrapping)).contains("淘汰以后不能恢复", "确定淘汰 MU-1", "name=\"_sure\"", "外壳漏电");
        assertThat(database.queryForObject("select control_class from machine where code = 'MU-1'", String.class))
                .isEqualTo("CODED");
        pages.perform(scrapping.param("_sure", "true")).andExpect(status().isFound());
        assertThat(database.queryForObject("select control_class from machine where code = 'MU-1'", String.class))
                .isEqualTo("SCRAP");
    }

    @Test
    void an_installer_is_shown_machines_first_and_no_approvals_of_others() throws Exception {
        String home = body(get("/").session(signedIn("installer1")));

        assertThat(home.indexOf("id=\"uncoded\"")).isBetween(0, home.indexOf("id=\"find\""));
        assertThat(home).doesNotContain("id=\"tasks\"");
    }
}
