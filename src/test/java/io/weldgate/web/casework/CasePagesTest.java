package io.weldgate.web.casework;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** An officer's case on its pages: found, stopped, the machine let go, and dropped. */
class CasePagesTest extends AskedPages {

    private static final String MACHINE = "M-0012";

    private MockHttpSession officer;
    private String address;

    @AfterEach
    void putAway() throws Exception {
        if (address != null) {
            pages.perform(post(address + "/dismissal").session(officer).with(csrf()).param("reason", "story over"));
        }
    }

    @Test
    void a_violation_is_found_stopped_and_dropped_and_its_machine_let_go() throws Exception {
        found();
        assertThat(body(get(address).session(officer))).contains("违规拆装芯片", "先行制止", address + "/dismissal")
                .doesNotContain(address + "/release-machine");

        stopped();
        assertThat(body(get(address).session(officer))).contains("焊机停用中", address + "/release-machine", "固定证据");
        speaks(address + "/release-machine", officer, "en", "en");
        speaks(address + "/dismissal", officer, "zh", "zh-CN");
        pages.perform(post(address + "/release-machine").session(officer).with(csrf()).param("reason", ""))
                .andExpect(status().isUnprocessableEntity());
        pages.perform(post(address + "/release-machine").session(officer).with(csrf()).param("reason", "已整改"))
                .andExpect(redirectedUrl(address + "?done=case.act.release-machine"));
        pages.perform(post(address + "/release-machine").session(officer).with(csrf()).param("reason", "again"))
                .andExpect(status().isConflict());

        assertThat(body(get(address).session(officer))).doesNotContain("焊机停用中").contains("解除焊机停止使用");
        pages.perform(post(address + "/dismissal").session(officer).with(csrf()).param("reason", "经核实无违法"))
                .andExpect(redirectedUrl(address + "?done=case.act.dismissal"));
        pages.perform(post(address + "/dismissal").session(officer).with(csrf()).param("reason", "again"))
                .andExpect(status().isConflict());
        assertThat(body(get(address).session(officer))).contains("经核实无违法").doesNotContain(address + "/dismissal");
    }

    @Test
    void who_has_no_part_in_it_is_not_told_that_there_is_one() throws Exception {
        found();

        for (String stranger : new String[] {"hc1", "welder1", "admin"}) {
            MockHttpSession session = signedIn(stranger);
            for (String page : new String[] {"", "/evidence", "/dismissal", "/release-machine"}) {
                pages.perform(get(address + page).session(session)).andExpect(status().isNotFound());
            }
            pages.perform(post(address + "/dismissal").session(session).with(csrf()).param("reason", "x"))
                    .andExpect(status().isNotFound());
        }
        MockHttpSession commission = signedIn("manager1");
        assertThat(body(get(address).session(commission))).doesNotContain(address + "/dismissal");
        pages.perform(get(address + "/dismissal").session(commission)).andExpect(status().isForbidden());
    }

    @Test
    void a_form_that_is_sent_twice_leads_to_the_case_that_it_opened() throws Exception {
        found();
        String first = address;
        Matcher key = Pattern.compile("<input type=\"hidden\" name=\"clientKey\" value=\"([0-9a-f-]{36})\">")
                .matcher(body(get("/discoveries/new").session(officer)));
        assertThat(key.find()).as("a key of its own").isTrue();

        found(key.group(1));
        String second = address;
        found(key.group(1));

        assertThat(address).isEqualTo(second).isNotEqualTo(first);
    }

    private void found() throws Exception {
        found(UUID.randomUUID().toString());
    }

    private void found(String key) throws Exception {
        officer = signedIn("em1");
        address = pages.perform(post("/discoveries/new").session(officer).with(csrf()).param("field", "HAZCHEM")
                .param("clientKey", key).param("violations", "TAMPER_CHIP").param("actAt", "2026-11-20T09:30")
                .param("machine", MACHINE).param("place", "防爆车间").param("facts", "芯片被拆"))
                .andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl().replaceFirst("\\?.*", "");
    }

    private void stopped() throws Exception {
        Matcher task = Pattern.compile("/tasks/[\\w-]+").matcher(body(get(address).session(officer)));
        assertThat(task.find()).isTrue();
        assertThat(body(get(task.group()).session(officer))).contains("先行制止", "高建军");
        pages.perform(post(task.group()).session(officer).with(csrf()).param("measures", "POWER_CUT")
                .param("second", "emh1").param("latitude", "40.408").param("longitude", "110.034").param("remark", ""))
                .andExpect(status().isFound());
    }
}
