package io.weldgate.web.permit;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of permits answer, whoever asks and whatever is sent; how they look is seen in a browser. */
class PagesTest extends AskedPages {

    private static final String MACHINE = "M-0005";

    private MockHttpSession welder;

    @BeforeEach
    void aWelderSignsIn() throws Exception {
        welder = signedIn("welder1");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void every_page_speaks_the_readers_language_and_carries_no_script_of_its_own(String asked, String told)
            throws Exception {
        String permit = "/permits/" + applied();
        for (String path : new String[] {"/", "/permits", "/nearby-works", "/m/" + MACHINE, "/permits/new?machineCode="
                + MACHINE, permit,
            permit + "/withdrawal", permit + "/revocation", permit + "/presence", task(officer())}) {
            speaks(path, path.startsWith("/tasks/") ? officer() : welder, asked, told);
        }
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed_and_with_each_error_at_its_field() throws Exception {
        pages.perform(application().param("workContent", "<script>alert(1)</script>").param("extinguishers", "many"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"),
                        not(containsString("<script>alert")), containsString("id=\"f-extinguishers-error\""),
                        containsString("value=\"many\""), not(containsString("id=\"f-workContent-error\"")))));
    }

    @Test
    void the_people_of_another_unit_find_no_trace_of_a_permit() throws Exception {
        String permitNo = applied();
        MockHttpSession stranger = signedIn("safety2");

        for (String path : new String[] {"", "/live", "/record", "/diagrams", "/withdrawal"}) {
            pages.perform(get("/permits/" + permitNo + path).session(stranger)).andExpect(status().isNotFound());
        }
        pages.perform(get(task(officer())).session(stranger)).andExpect(status().isNotFound());
        assertThat(body(get("/permits").session(stranger))).doesNotContain(permitNo);
        assertThat(body(get("/permits").session(welder))).contains(permitNo);
    }

    @Test
    void whoever_may_see_a_task_that_is_not_his_is_not_offered_its_form_and_cannot_send_it() throws Exception {
        applied();
        String task = task(officer());

        assertThat(body(get(task).session(welder))).doesNotContain("data-once");
        pages.perform(post(task).session(welder).with(csrf()).param("decision", "APPROVE"))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_task_done_twice_tells_by_whom_it_was_done() throws Exception {
        applied();
        MockHttpSession officer = officer();
        String task = task(officer);
        pages.perform(post(task).session(officer).with(csrf()).param("decision", "REFUSE").param("comment", "风大"))
                .andExpect(redirectedUrlPattern("/permits/HW-*?done=approve-permit"));

        pages.perform(post(task).session(officer).with(csrf()).param("decision", "APPROVE"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("已经办结")));
    }

    @Test
    void an_act_that_the_state_does_not_allow_says_so_and_changes_nothing() throws Exception {
        String withdrawal = "/permits/" + applied() + "/withdrawal";
        pages.perform(post(withdrawal).session(welder).with(csrf()).param("reason", "不做了"))
                .andExpect(redirectedUrlPattern("/permits/HW-*?done=withdrawal"));

        pages.perform(post(withdrawal).session(welder).with(csrf()).param("reason", "不做了"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("已撤回")));
    }

    @Test
    void a_scan_tells_the_finding_and_a_stranger_learns_the_plate_and_the_lock_alone() throws Exception {
        assertThat(body(post("/m/" + MACHINE).session(welder).with(csrf()).param("latitude", "40.5")
                .param("longitude", "110.0"))).contains("OUTSIDE_FENCE", "NO_PERMIT");
        assertThat(body(post("/m/" + MACHINE).session(welder).with(csrf()).param("latitude", "here")))
                .contains("NO_PERMIT");
        assertThat(body(get("/m/" + MACHINE))).contains(MACHINE, "wg-lock").doesNotContain("HW-", "wg-facts");
        pages.perform(post("/m/" + MACHINE).with(csrf())).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void what_is_no_photo_is_refused_with_a_sentence() throws Exception {
        pages.perform(multipart("/files").file(new MockMultipartFile("file", "photo.png", "image/png",
                        "not a picture".getBytes())).param("kind", "PHOTO").session(welder).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("这个文件不是照片")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/permits?status=NONSENSE", "/permits?from=2026-13-01"})
    void a_senseless_address_is_the_askers_mistake(String path) throws Exception {
        pages.perform(get(path).session(welder)).andExpect(status().isBadRequest());
    }

    @Test
    void the_list_of_welders_says_whose_certificate_is_of_which_field_and_who_is_banned() throws Exception {
        assertThat(body(get("/permits/new?machineCode=" + MACHINE).session(welder))).contains(
                "(welder1) · 特种作业操作证<", "(welder5) · 特种设备焊接作业证<", "(welder4) · 特种作业操作证 · 已列入黑名单，不得作业<",
                "(welder2)<");
    }

    @Test
    void a_code_that_programs_know_is_told_in_words_too() throws Exception {
        assertThat(body(get("/permits/" + applied()).session(welder))).contains("AQ 3064.2 状态码 0：未签发");
    }

    @Test
    void a_newcomer_is_told_that_a_unit_or_a_township_is_needed() throws Exception {
        assertThat(body(get("/join"))).contains("二选一，必须填一项");
    }

    @Test
    void an_application_without_a_machine_leads_to_where_one_is_chosen() throws Exception {
        pages.perform(get("/permits/new").session(welder)).andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/permits?page=-3", "/permits?page=2147483647", "/permits?status=&machineCode=&from="})
    void an_odd_page_of_the_list_is_an_empty_or_the_first_one(String path) throws Exception {
        pages.perform(get(path).session(welder)).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder application() {
        return post("/permits/new").session(welder).with(csrf()).param("machineCode", MACHINE)
                .param("welders", "welder1", "").param("watch", "watch1").param("process", "PLASMA")
                .param("workPlace", "一号车间").param("latitude", "40.408").param("longitude", "110.034")
                .param("from", "2030-03-05T09:00").param("until", "2030-03-05T11:00").param("hazards", "火花")
                .param("measures", "清除可燃物");
    }

    private String applied() throws Exception {
        String permit = pages.perform(application().param("workContent", "焊接").param("extinguishers", "2"))
                .andExpect(redirectedUrlPattern("/permits/HW-*?done=apply")).andReturn().getResponse()
                .getRedirectedUrl();
        return permit.substring("/permits/".length(), permit.indexOf('?'));
    }

    /** The window of these permits lies on a working day, so the safety officer approves. */
    private MockHttpSession officer() throws Exception {
        return signedIn("safety1");
    }

    /** Address of a task that waits for someone. */
    private String task(MockHttpSession who) throws Exception {
        Matcher task = Pattern.compile("href=\"(/tasks/[^\"]+)\"").matcher(body(get("/").session(who)));
        assertThat(task.find()).as("a task waits").isTrue();
        return task.group(1);
    }
}
