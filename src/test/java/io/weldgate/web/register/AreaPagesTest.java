package io.weldgate.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of areas on pages. */
class AreaPagesTest extends AskedPages {

    @ParameterizedTest
    @CsvSource({"zh, zh-CN, 乡镇（街道）", "en, en, Township"})
    void a_branch_is_told_in_the_readers_language(String asked, String told, String level) throws Exception {
        assertThat(pages.perform(get("/areas/150621?lang=" + asked).session(signedIn("manager1")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"" + told + "\"", "/areas/150621100", level).doesNotContain("??")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void everybody_begins_at_his_own_area_and_comes_no_higher() throws Exception {
        pages.perform(get("/areas").session(signedIn("grid1"))).andExpect(content().string(allOf(
                containsString("树林召镇"), not(containsString("href=\"/areas/150621\"")))));
        pages.perform(get("/areas/150621").session(signedIn("grid1"))).andExpect(status().isNotFound());
        pages.perform(get("/areas/150621").session(signedIn("em2"))).andExpect(status().isNotFound());
        pages.perform(get("/areas").session(signedIn("safety1"))).andExpect(status().isForbidden());
    }

    @Test
    void one_below_is_added_by_who_may_with_the_beginning_of_its_code_filled_in() throws Exception {
        pages.perform(get("/areas/150621100").session(signedIn("manager1")))
                .andExpect(content().string(containsString("/registers/areas/new?code=150621100")));
        pages.perform(get("/registers/areas/new?code=150621100").session(signedIn("manager1")))
                .andExpect(content().string(containsString("value=\"150621100\"")));
        pages.perform(get("/areas/150621100").session(signedIn("em1")))
                .andExpect(content().string(not(containsString("/registers/areas/new"))));
    }
}
