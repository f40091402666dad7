package io.weldgate.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.audit.Inspecting;
import io.weldgate.web.AskedPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

class TrailPageTest extends AskedPages {

    @Autowired
    private Inspecting inspecting;

    @Test
    void the_administrator_reads_it_in_both_languages_with_what_the_last_check_found() throws Exception {
        inspecting.inspect();
        MockHttpSession auditor = signedIn("audit1");
        page("/trail?lang=en", auditor);

        String found = page("/trail?subject=trail&lang=en", auditor);

        assertThat(found).contains("Audit trail looked at", "trail.searched", "The trail itself", "the trail is whole",
                "Export as CSV")
                .doesNotContain("??").doesNotContain("<style").doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page("/trail?subject=trail&lang=zh", auditor)).contains("查阅审计留痕", "留痕完整").doesNotContain("??");
        assertThat(page("/trail/export?subject=trail", auditor)).contains("trail.searched");
    }

    @Test
    void an_officer_reads_what_is_his_and_a_welder_is_neither_led_there_nor_let_in() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        assertThat(page("/trail", officer)).contains("审计留痕").doesNotContain("最近一次核验");

        MockHttpSession welder = signedIn("welder1");
        assertThat(page("/", welder)).doesNotContain("/trail");
        pages.perform(get("/trail").session(welder)).andExpect(status().isForbidden());
        pages.perform(get("/trail/export").session(welder)).andExpect(status().isForbidden());
        pages.perform(get("/trail?from=nonsense").session(officer)).andExpect(status().isBadRequest());
    }

    @Test
    void the_steps_to_look_for_are_offered_in_words_and_found_by_their_codes() throws Exception {
        MockHttpSession auditor = signedIn("audit1");
        assertThat(page("/trail?lang=zh", auditor)).contains("登录失败（密码或验证码错误）</option>", "确认并开通账号</option>")
                .doesNotContain("查看判定依据");
        assertThat(page("/trail?lang=en&step=account.sign_in_failed", auditor)).contains(
                "<option value=\"account.sign_in_failed\" selected=\"selected\">Login failed (wrong password or code)");
        assertThat(page("/trail?lang=en&step=no.such.step", auditor))
                .contains("selected=\"selected\">no.such.step</option>", "Nothing");
    }

    private String page(String path, MockHttpSession session) throws Exception {
        return pages.perform(get(path).session(session)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
