package io.weldgate.web.record;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;

/** What a page tells of a decision, and to whom. */
class DecisionPagesTest extends AskedPages {

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
        String decision = decision();

        speaks(decision, welder, asked, told);
        speaks(decision + "/again", welder, asked, told);
    }

    @Test
    void a_decision_tells_what_is_and_what_would_have_to_be_and_judges_itself_again() throws Exception {
        String decision = decision();
        String page = body(get(decision + "?lang=en").session(welder));

        assertThat(page).contains("OUTSIDE_FENCE", "From the middle of the site (m)", "must be: at most 300.0",
                "There is none; there must be one:", "must be: at least 2", "limit: Extinguishers, at least",
                "href=\"/m/" + MACHINE, "judged again").doesNotContain("fact.", "limit.", "decision.");
        assertThat(body(get(decision + "/again?lang=en").session(welder)))
                .contains("the answer is the same: Not allowed", "The rule pack is that of the decision.");
        assertThat(body(get(decision + "/file").session(welder))).contains("\"facts\":[", "\"limits\":{");
    }

    @Test
    void a_decision_names_people_to_whoever_may_see_them_and_is_not_there_for_others() throws Exception {
        String decision = decision();

        assertThat(body(get(decision).session(signedIn("safety1")))).contains(" (welder1)", " (U-0001)");
        assertThat(body(post("/m/" + MACHINE).session(signedIn("welder2")).with(csrf()).param("latitude", "40.408")
                .param("longitude", "110.034"))).contains(" (welder2) 的证书");
        for (String path : new String[] {"", "/again", "/file"}) {
            pages.perform(get(decision + path).session(signedIn("safety2"))).andExpect(status().isNotFound());
            pages.perform(get(decision + path)).andExpect(redirectedUrlPattern("**/login"));
        }
        pages.perform(get("/decisions/D-0").session(welder)).andExpect(status().isNotFound());
    }

    /** Address of the decision on a scan from far away. */
    private String decision() throws Exception {
        Matcher link = Pattern.compile("href=\"(/decisions/[^\"]+)\"").matcher(body(post("/m/" + MACHINE)
                .session(welder).with(csrf()).param("latitude", "40.5").param("longitude", "110.0")));
        assertThat(link.find()).as("the scan's answer leads to its decision").isTrue();
        return link.group(1);
    }
}
