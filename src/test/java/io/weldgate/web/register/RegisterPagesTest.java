package io.weldgate.web.register;

import static io.weldgate.FormToken.csrf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;

/** The registers as pages. */
class RegisterPagesTest extends AskedPages {

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void clearUp() {
        database.update("delete from machine where code like 'MP-%'");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void every_page_speaks_the_readers_language_and_carries_no_script_of_its_own(String asked, String told)
            throws Exception {
        MockHttpSession admin = signedIn("admin");
        for (String path : new String[] {"/registers", "/registers/areas", "/registers/departments", "/registers/units",
            "/registers/sites", "/registers/people", "/registers/machines", "/registers/units/new",
            "/registers/machines/rows/M-0100", "/registers/machines/import"}) {
            speaks(path, admin, asked, told);
        }
    }

    @Test
    void a_search_stands_in_the_address_and_is_kept_when_one_leafs_on_or_exports() throws Exception {
        pages.perform(get("/registers/machines?q=M-00&controlClass=CODED").session(signedIn("safety1")))
                .andExpect(content().string(containsString("M-0001")))
                .andExpect(content().string(not(containsString("M-0200"))))
                .andExpect(content().string(containsString("export?format=XLSX&amp;q=M-00&amp;controlClass=CODED")))
                .andExpect(content().string(containsString("controlClass=CODED&amp;page=1")));
    }

    @Test
    void labels_of_no_machine_at_all_lead_back_to_what_was_searched_for_and_to_the_boxes() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        String back = pages.perform(get("/registers/machines/labels?q=M-00&controlClass=CODED").session(officer))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");

        pages.perform(get(back).session(officer)).andExpect(status().isOk())
                .andExpect(content().string(containsString("请先勾选要打印标签的焊机")))
                .andExpect(content().string(containsString("<input type=\"hidden\" name=\"q\" value=\"M-00\">")))
                .andExpect(content().string(not(containsString("M-0200"))));
    }

    @Test
    void an_area_is_chosen_by_its_name_where_a_form_asks_for_its_code() throws Exception {
        MockHttpSession officer = signedIn("em1");

        pages.perform(get("/registers/units/new").session(officer))
                .andExpect(content().string(containsString("data-lookup=\"areas\"")));
        pages.perform(get("/registers/areas/choices?text=树林召").session(officer))
                .andExpect(content().string(containsString("{\"code\":\"150621100\",\"name\":\"")));
        pages.perform(get("/registers/areas/choices").session(signedIn("safety1")))
                .andExpect(content().string("[]"));
    }

    @Test
    void what_a_code_in_a_list_stands_for_is_called_by_its_name_with_the_code_beside_it() throws Exception {
        pages.perform(get("/registers/machines?q=M-0100").session(signedIn("safety1")))
                .andExpect(content().string(containsString("<small class=\"text-secondary wg-code\">U-0001</small>")))
                .andExpect(content().string(containsString(
                        "<small class=\"text-secondary wg-code\">S-GENERAL</small>")))
                .andExpect(content().string(containsString("<th scope=\"col\">场所</th>")));
        pages.perform(get("/registers/units").session(signedIn("em1")))
                .andExpect(content().string(containsString(
                        "<small class=\"text-secondary wg-code\">150621100</small>")));
        pages.perform(get("/registers/units/export?format=CSV").session(signedIn("em1")))
                .andExpect(content().string(containsString(",150621100,")));
    }

    @Test
    void a_row_is_added_changed_and_its_history_told_and_what_is_wrong_comes_back_at_its_field() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        pages.perform(post("/registers/machines/new").session(officer).with(csrf()).param("code", "MP-1")
                .param("name", "").param("unitCode", "U-0001").param("siteCode", "S-GENERAL")
                .param("controlClass", "CODED"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"f-name-error\"")));

        pages.perform(post("/registers/machines/new").session(officer).with(csrf()).param("code", "MP-1")
                .param("name", "新焊机").param("unitCode", "U-0001").param("siteCode", "S-GENERAL")
                .param("controlClass", "CODED")).andExpect(redirectedUrl("/registers/machines"));
        pages.perform(post("/registers/machines/rows/MP-1").session(officer).with(csrf()).param("code", "MP-1")
                .param("name", "改过名").param("unitCode", "U-0001").param("siteCode", "S-GENERAL")
                .param("controlClass", "CODED")).andExpect(redirectedUrl("/registers/machines"));
        pages.perform(get("/registers/machines/rows/MP-1").session(officer))
                .andExpect(content().string(containsString("改过名")))
                .andExpect(content().string(containsString("台账变更")))
                .andExpect(content().string(containsString("<p class=\"wg-said\">焊机名称: 新焊机 → 改过名</p>")));
    }

    @Test
    void a_file_is_sent_in_and_what_is_wrong_with_it_is_told_by_row_and_column() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        var file = new MockMultipartFile("file", "焊机.csv", "text/csv",
                "code,name,unitCode,siteCode,controlClass\nMP-2,,U-0001,S-GENERAL,CODED\n"
                        .getBytes(StandardCharsets.UTF_8));

        String place = pages.perform(multipart("/registers/machines/import").file(file).session(officer).with(csrf()))
                .andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();

        pages.perform(get(place).session(officer)).andExpect(content().string(containsString("焊机名称：必填")))
                .andExpect(content().string(containsString("焊机.csv")));
        pages.perform(get(place).session(signedIn("safety2"))).andExpect(status().isNotFound());
    }

    @Test
    void templates_and_exports_are_files() throws Exception {
        MockHttpSession officer = signedIn("safety1");
        for (String path : new String[] {"template?format=XLSX", "template?format=CSV", "export?format=XLSX",
            "export?format=CSV&whole=true"}) {
            pages.perform(get("/registers/people/" + path).session(officer)).andExpect(status().isOk())
                    .andExpect(header().string("Content-Disposition", containsString("attachment")));
        }
    }

    @Test
    void who_keeps_no_register_is_not_offered_any() throws Exception {
        MockHttpSession welder = signedIn("welder1");
        pages.perform(get("/").session(welder)).andExpect(content().string(not(containsString("href=\"/registers\""))));
        pages.perform(get("/").session(signedIn("safety1")))
                .andExpect(content().string(containsString("href=\"/registers\"")));
        for (String path : new String[] {"/registers", "/registers/machines", "/registers/machines/new",
            "/registers/machines/rows/M-0100", "/registers/machines/import", "/registers/machines/export"}) {
            pages.perform(get(path).session(welder)).andExpect(status().isForbidden());
        }
        pages.perform(get("/registers/machines/rows/M-0100").session(signedIn("safety2")))
                .andExpect(status().isNotFound());
    }
}
