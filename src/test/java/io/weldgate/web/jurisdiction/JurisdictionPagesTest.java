package io.weldgate.web.jurisdiction;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

/** Officials ask who may act, and change the tables that say so: one sends in, another puts in force. */
class JurisdictionPagesTest extends AskedPages {

    private static final String ASK = "/jurisdiction?lang=en&areaCode=150621100&field=GAS&violation=";
    private static final String OWN = "150621100,GAS,NO_FIRE_WATCH,FIRE,,,no,达旗安委〔2026〕9号,2026-01-01,,试点\n";

    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Clock clock;

    @AfterEach
    void noEditions() {
        database.update("delete from jurisdiction_edition");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN, 住房和城乡建设部门（城市运行）, 达拉特旗住房和城乡建设局, 第一百零一条第三项",
        "en, en, Housing and construction (urban operation), 达拉特旗住房和城乡建设局, 第一百零一条第三项"})
    void an_official_reads_who_may_act_and_how_far(String asked, String told, String kind, String name, String clause)
            throws Exception {
        MockHttpSession fire = signedIn("fr1");
        String path = "/jurisdiction?field=GAS&violation=NO_FIRE_WATCH";

        speaks(path, fire, asked, told);

        assertThat(body(get(path + "&lang=" + asked).session(fire))).contains(kind, name, clause, "D06", "150621");
    }

    @Test
    void where_nobody_may_punish_where_a_letter_goes_and_what_no_table_knows_is_said() throws Exception {
        MockHttpSession office = signedIn("manager1");

        assertThat(body(get(ASK + "REFUSE_CHIP").session(office))).contains("Nobody may punish this");
        assertThat(body(get(ASK.replace("GAS", "TRANSPORT") + "NO_FIRE_WATCH").session(office)))
                .contains("No account in this area: served by letter");
        assertThat(body(get(ASK + "ACCIDENT&on=2020-01-01").session(office))).contains("The tables know no law");
        assertThat(body(get(ASK + "TRADE_CERTIFICATE&on=2025-12-31").session(office))).contains("第五十二条",
                "By today’s law", "第六十二条");
    }

    @Test
    void another_area_is_not_there_and_people_of_units_are_turned_away() throws Exception {
        pages.perform(get("/jurisdiction?areaCode=150622").session(signedIn("em1"))).andExpect(status().isNotFound());
        pages.perform(get("/jurisdiction").session(signedIn("safety1"))).andExpect(status().isForbidden());
        pages.perform(send("routing", OWN, true, signedIn("em1"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"routing, XLSX", "routing, CSV", "sanctions, XLSX", "sanctions, CSV"})
    void what_was_downloaded_is_sound_but_holds_nothing_of_ones_own(String table, String format) throws Exception {
        byte[] sheet = pages.perform(get("/jurisdiction/" + table + "?format=" + format).session(signedIn("em1")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();

        pages.perform(send(table, sheet, true, signedIn("manager1"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("没有本辖区的行")));
        pages.perform(send(table, sheet, true, signedIn("admin"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("没有发现问题")));
        assertThat(editions()).isZero();
    }

    @Test
    void what_one_official_sends_in_another_puts_in_force_for_the_acts_from_that_day_on() throws Exception {
        MockHttpSession office = signedIn("manager1");
        MockHttpSession other = signedIn("admin");
        LocalDate today = LocalDate.now(clock);
        assertThat(body(get(ASK + "NO_FIRE_WATCH").session(office))).doesNotContain("达拉特旗消防救援大队");

        pages.perform(send("routing", OWN, true, office)).andExpect(status().isOk());
        pages.perform(send("routing", OWN, false, office)).andExpect(redirectedUrl("/jurisdiction#editions"));
        pages.perform(send("routing", OWN, false, office)).andExpect(redirectedUrl("/jurisdiction#editions"));
        assertThat(editions()).as("sent in twice, it waits once").isOne();
        assertThat(body(get(ASK + "NO_FIRE_WATCH").session(office))).contains("Somebody else has to put it in force")
                .doesNotContain("达拉特旗消防救援大队");
        force(office, today).andExpect(status().isUnprocessableEntity());
        force(other, today.minusDays(1)).andExpect(status().isUnprocessableEntity());
        force(other, today).andExpect(redirectedUrl("/jurisdiction#editions"));
        force(other, today).andExpect(redirectedUrl("/jurisdiction#editions"));

        assertThat(body(get(ASK + "NO_FIRE_WATCH").session(office))).contains("达拉特旗消防救援大队", "By edition");
        assertThat(body(get(ASK + "NO_FIRE_WATCH&on=" + today.minusDays(1)).session(office)))
                .doesNotContain("达拉特旗消防救援大队");
        assertThat(body(get(ASK.replace("150621100", "150621200") + "NO_FIRE_WATCH").session(office)))
                .doesNotContain("达拉特旗消防救援大队");
        assertThat(database.queryForList("select step from audit_entry where subject = ? order by id",
                String.class, "jurisdiction:" + edition())).containsExactly("jurisdiction.proposed",
                "jurisdiction.in_force");
        pages.perform(post("/jurisdiction/editions/" + edition() + "/discard").session(office).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_row_of_the_country_cannot_be_changed_by_a_county_and_nothing_of_the_file_is_taken() throws Exception {
        String changed = ",*,NO_FIRE_WATCH,FIRE,,,,自行规定,2021-09-01,,\n";

        pages.perform(send("routing", OWN + changed, false, signedIn("manager1")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("不是您辖区的行")));
        pages.perform(send("routing", OWN, false, signedIn("admin"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("缺少该领域牵头部门的行")));

        assertThat(editions()).isZero();
    }

    @Test
    void an_edition_of_another_area_is_not_there() throws Exception {
        pages.perform(send("routing", OWN, false, signedIn("manager1")));
        database.update("update jurisdiction_edition set area = '150622'");

        force(signedIn("manager1"), LocalDate.now(clock)).andExpect(status().isNotFound());
    }

    private ResultActions force(MockHttpSession who, LocalDate from) throws Exception {
        return pages.perform(post("/jurisdiction/editions/" + edition() + "/force").session(who).with(csrf())
                .param("from", from.toString()));
    }

    private static RequestBuilder send(String table, String rows, boolean dryRun,
            MockHttpSession who) {
        String heading = "area,field,violation,lead,competent,assisting,verify,basis,from,until,remark\n";
        return send(table, (heading + rows).getBytes(StandardCharsets.UTF_8), dryRun, who);
    }

    private static RequestBuilder send(String table, byte[] sheet,
            boolean dryRun, MockHttpSession who) {
        return multipart("/jurisdiction/" + table).file(new MockMultipartFile("file", "table", null, sheet))
                .param("dryRun", String.valueOf(dryRun)).session(who).with(csrf());
    }

    private long edition() {
        return database.queryForObject("select max(id) from jurisdiction_edition", Long.class);
    }

    private int editions() {
        return database.queryForObject("select count(*) from jurisdiction_edition", Integer.class);
    }
}
