package io.weldgate.web.account;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class PrivacyPageTest extends AskedPages {

    @Autowired
    private JdbcTemplate database;
    private MockHttpSession welder;

    @BeforeEach
    void aWelderSignsIn() throws Exception {
        welder = (MockHttpSession) pages.perform(post("/login").with(csrf()).param("username", "welder3")
                .param("password", "weldgate-demo")).andReturn().getRequest().getSession();
    }

    @Test
    void one_agrees_takes_it_back_and_takes_ones_data_along() throws Exception {
        assertThat(page(get("/privacy?lang=en"))).contains("My data", "Agree", "Erase my data").doesNotContain("??");

        pages.perform(post("/privacy/consents/PORTRAIT").session(welder).with(csrf()))
                .andExpect(redirectedUrl("/privacy"));
        assertThat(page(get("/privacy?lang=en"))).contains("Take back", "wording ");
        pages.perform(post("/privacy/consents/PORTRAIT/withdrawal").session(welder).with(csrf()));
        assertThat(page(get("/privacy?lang=en"))).doesNotContain("Take back");

        assertThat(page(get("/privacy/data"))).contains("\"idNumber\":\"150621198203121050\"");
    }

    @Test
    void each_consent_says_what_it_is_for_who_sees_it_and_how_long_and_none_is_asked_for_nothing() throws Exception {
        assertThat(page(get("/privacy?lang=en"))).contains("seen by who confirms your registration alone",
                "kept for at most 90 days after the confirmation", "read once, when you press the button")
                .doesNotContain("units that look for welders", "??");
        assertThat(page(get("/privacy?lang=zh"))).contains("最多保存 90 天", "撤回同意即删除").doesNotContain("寻找焊工");
    }

    @Test
    void before_a_page_reads_where_the_phone_is_one_is_asked_once_and_may_do_without() throws Exception {
        database.update("delete from consent where account = 'welder3'");
        assertThat(page(get("/m/M-0007?lang=en")))
                .contains("data-consent", "<strong>May the position of this device be read?", "/refusal",
                "for 6 years and on the audit trail for 6 years", "value=\"/m/M-0007?\"");

        pages.perform(post("/privacy/consents/POSITION/refusal").param("back", "/m/M-0007?")
                .session(welder).with(csrf())).andExpect(redirectedUrl("/m/M-0007?"));
        assertThat(page(get("/m/M-0007?lang=en"))).contains("data-consent", "You have not agreed")
                .doesNotContain("/refusal");
        assertThat(page(post("/m/M-0007?lang=en").with(csrf()))).contains("NO_PERMIT");

        pages.perform(post("/privacy/consents/POSITION").param("back", "/m/M-0007?").session(welder).with(csrf()));
        assertThat(page(get("/m/M-0007"))).doesNotContain("data-consent");
        pages.perform(post("/privacy/consents/POSITION/withdrawal").session(welder).with(csrf()));
        assertThat(page(get("/m/M-0007"))).as("at once").contains("data-consent");
        assertThat(database.queryForList("select step from audit_entry where subject = 'welder3' and step like "
                + "'consent.%' and text like 'POSITION%' order by id desc limit 3", String.class))
                .containsExactly("consent.withdrawn", "consent.given", "consent.declined");
    }

    @Test
    void whoever_agreed_to_other_words_is_asked_again_and_has_agreed_to_nothing_until_then() throws Exception {
        database.update("delete from consent where account = 'welder3'");
        database.update("insert into consent (account, purpose, text_version, given_at) "
                + "values ('welder3', 'POSITION', '2025-01-01', '2025-01-01 08:00:00')");
        assertThat(page(get("/m/M-0007?lang=en"))).contains("data-consent", "/refusal");
        assertThat(page(get("/privacy?lang=en"))).contains("wording 2025-01-01", "The wording has changed since",
                "Take back");

        pages.perform(post("/privacy/consents/POSITION").session(welder).with(csrf()));

        assertThat(page(get("/m/M-0007"))).doesNotContain("data-consent");
        assertThat(page(get("/privacy?lang=en"))).contains("Take back")
                .doesNotContain("2025-01-01", "has changed since");
        pages.perform(post("/privacy/consents/POSITION/withdrawal").session(welder).with(csrf()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example",
            "/{x}", "privacy"})
    void an_answer_leads_to_no_other_house(String back) throws Exception {
        pages.perform(post("/privacy/consents/REFERRAL/refusal").param("back", back).session(welder).with(csrf()))
                .andExpect(redirectedUrl("/privacy"));
    }

    @Test
    void after_an_erasure_one_reads_what_is_kept_and_why() throws Exception {
        assertThat(page(post("/privacy/erasure").with(csrf()))).contains("没有删除").doesNotContain("仍须保存");

        assertThat(page(post("/privacy/erasure").param("sure", "true").with(csrf()))).contains("仍须保存", "凭此证件您方可作业",
                "审计留痕只增不改", "网络安全法 21").doesNotContain("??");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.session(welder)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
