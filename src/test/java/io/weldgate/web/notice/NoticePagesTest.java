package io.weldgate.web.notice;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;

/** The bell, the notices behind it, how one wants to be told, and what could not be delivered. */
class NoticePagesTest extends AskedPages {

    @Autowired
    private JdbcTemplate database;
    private MockHttpSession officer;
    private long id;

    @BeforeEach
    void aNoticeForAnOfficial() throws Exception {
        officer = signedIn("fr1");
        database.update("""
                insert into notice (account, kind, happened_at, subject, place, about, detail, occasion) values
                ('fr1', 'WORK_STOPPED', utc_timestamp(), 'HW-page',
                 'M-0001 · 1#', 'work.suspended', '<b>gas</b>', 'pages')""");
        database.update("""
                insert into letter (channel, account, state, due_at, made_at, ended_at, attempts, error) values
                ('WEBHOOK', 'fr1', 'DEAD', utc_timestamp(), utc_timestamp(), utc_timestamp(), 4, 'refused by page')""");
        id = database.queryForObject("select id from notice where occasion = 'pages'", Long.class);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from letter where account = 'fr1'");
        database.update("delete from notice where account = 'fr1'");
        database.update("delete from notice_preference where account = 'fr1'");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN, 停止作业", "en, en, Stop of work"})
    void every_page_speaks_the_readers_language_and_carries_no_script_of_its_own(String asked, String told, String stop)
            throws Exception {
        for (String path : new String[] {"/notices", "/notices/preferences", "/letters"}) {
            speaks(path, path.equals("/letters") ? signedIn("admin") : officer, asked, told);
        }
        assertThat(page("/notices?lang=" + asked, officer)).contains(stop, "HW-page", "&lt;b&gt;gas&lt;/b&gt;")
                .doesNotContain("<b>gas");
    }

    @Test
    void a_machine_keeps_its_name_though_a_warning_bears_the_same() throws Exception {
        for (String kind : new String[] {"SCRAPPED", "CODING_DUE", "WARNING"}) {
            database.update("insert into notice (account, kind, happened_at, subject, about, occasion) "
                    + "values ('fr1', ?, utc_timestamp(), '1', 'W05', ?)", kind, "pages " + kind);
        }

        assertThat(page("/notices?lang=en", officer)).contains("Machine W05 is scrapped",
                "Machines to be coded today: W05", "Warning: Machine perhaps tampered with");
    }

    @Test
    void a_task_without_a_deadline_is_told_without_one() throws Exception {
        database.update("insert into notice (account, kind, happened_at, subject, about, occasion) "
                + "values ('fr1', 'ASSIGNED', utc_timestamp(), 'HW-page', 'clear-site', 'pages anytime')");

        assertThat(page("/notices", officer)).contains("等您处理。").doesNotContain("期限：");
    }

    @Test
    void the_bell_counts_what_is_unread_and_opening_a_notice_reads_it() throws Exception {
        assertThat(page("/permits", officer)).contains("<span class=\"wg-bell-count\" aria-hidden=\"true\">1</span>");

        pages.perform(post("/notices/" + id + "/open").session(officer).with(csrf()))
                .andExpect(redirectedUrl("/permits/HW-page"));

        assertThat(page("/permits", officer)).doesNotContain("wg-bell-count");
        assertThat(page("/notices?unread=true", officer)).doesNotContain("HW-page");
        assertThat(page("/notices", officer)).contains("HW-page");
    }

    @Test
    void another_ones_notice_is_not_there_and_reading_all_reads_only_what_was_seen() throws Exception {
        for (String act : new String[] {"read", "open"}) {
            pages.perform(post("/notices/" + id + "/" + act).session(signedIn("mr1")).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        pages.perform(post("/notices/read").session(officer).with(csrf()).param("upTo", String.valueOf(id - 1)))
                .andExpect(redirectedUrl("/notices"));
        assertThat(page("/notices?unread=true", officer)).contains("HW-page");

        pages.perform(post("/notices/read").session(officer).with(csrf()).param("upTo", String.valueOf(id)));
        assertThat(page("/notices?unread=true", officer)).doesNotContain("HW-page");
    }

    @Test
    void what_somebody_prefers_is_kept_and_what_is_wrong_comes_back_at_its_field() throws Exception {
        pages.perform(multipart("/notices/preferences").session(officer).with(csrf())
                .param("address", "fire@example.org").param("language", "EN").param("mailed", "REVOKED")
                .param("mailed", "WORK_STOPPED").param("digestAt", "")
                .param("quietFrom", "22:00").param("quietUntil", "06:00"))
                .andExpect(redirectedUrl("/notices/preferences?kept"));
        assertThat(page("/notices/preferences", officer)).contains("value=\"fire@example.org\"", "value=\"22:00\"");

        pages.perform(multipart("/notices/preferences").session(officer).with(csrf()).param("address", "nobody")
                .param("language", "EN")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"f-address-error\"")));
    }

    @Test
    void only_the_operator_sees_what_was_not_delivered_and_sends_it_again() throws Exception {
        pages.perform(get("/letters").session(officer)).andExpect(status().isForbidden());
        MockHttpSession operator = signedIn("admin");
        long letter = database.queryForObject("select id from letter where account = 'fr1'", Long.class);
        assertThat(page("/letters", operator)).contains("refused by page");

        pages.perform(post("/letters/" + letter + "/resend").session(officer).with(csrf()))
                .andExpect(status().isForbidden());
        pages.perform(post("/letters/" + letter + "/resend").session(operator).with(csrf()))
                .andExpect(redirectedUrl("/letters?sent=1"));
        pages.perform(post("/letters/" + letter + "/resend").session(operator).with(csrf()))
                .andExpect(redirectedUrl("/letters?sent=0"));

        assertThat(page("/letters?sent=1", operator)).contains("已重新排队 1 条");
    }

    @Test
    void what_waits_after_a_failure_is_told_with_its_reason_and_its_next_try_and_all_given_up_are_sent_at_once()
            throws Exception {
        database.update("delete from letter where error is not null and account <> 'fr1'");
        database.update("""
                insert into letter (channel, account, state, due_at, made_at, attempts, error) values
                ('MAIL', 'fr1', 'WAITING', '2099-11-22 08:30:00', utc_timestamp(), 2, 'not yet by page')""");
        MockHttpSession operator = signedIn("admin");

        assertThat(page("/letters", operator)).containsSubsequence("refused by page", "已放弃", "not yet by page",
                "11-22 16:30 自动重试");
        assertThat(page("/", operator)).containsPattern("\\d 条发送失败，正在自动重试");

        pages.perform(post("/letters/resend").session(operator).with(csrf())).andExpect(status().isFound());
        assertThat(database.queryForObject("select count(*) from letter where state = 'DEAD'", Long.class)).isZero();
        assertThat(database.queryForList("select attempts from letter where error = 'not yet by page'", Long.class))
                .as("what is tried again anyhow stays as it is").containsExactly(2L);
    }

    @Test
    void how_the_post_stands_is_a_detail_of_the_health_for_the_operator_and_no_reason_to_be_down() throws Exception {
        pages.perform(get("/actuator/health").session(signedIn("admin"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("\"dead\":")));
        pages.perform(get("/actuator/health")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("dead"))));
    }

    private String page(String path, MockHttpSession session) throws Exception {
        return pages.perform(get(path).session(session)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }
}
