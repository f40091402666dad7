package io.weldgate.web.permit;

import static io.weldgate.FormToken.csrf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.WeldgateTest;
import io.weldgate.web.AskedPages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;

/** The officer's pages for contractors and for who signs in his place. */
class OfficePagesTest extends AskedPages {

    private static final MockMultipartFile PAPER = new MockMultipartFile("_files.DOCUMENT", "a.pdf", "application/pdf",
            "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    private JdbcTemplate database;
    private MockHttpSession officer;

    @BeforeEach
    void anOfficerSignsIn() throws Exception {
        officer = signedIn("safety1");
    }

    @AfterEach
    void clearUp() {
        database.update("delete from contract_paper where number = 'page-paper'");
        database.update("delete from delegation");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void every_page_speaks_the_readers_language_and_carries_no_script_of_its_own(String asked, String told)
            throws Exception {
        for (String path : new String[] {"/contractors", "/contractors/agreement", "/contractors/qualification",
            "/contractors/secondment", "/delegations", "/delegations/new"}) {
            speaks(path, officer, asked, told);
        }
    }

    @Test
    void an_agreement_is_filed_with_its_document_and_ended() throws Exception {
        pages.perform(agreement("2026-01-01", "2026-12-31")).andExpect(redirectedUrl("/contractors"));

        long id = database.queryForObject("select id from contract_paper where number = 'page-paper'", Long.class);
        pages.perform(get("/contractors").session(officer))
                .andExpect(content().string(containsString("/contractors/" + id + "/end")));
        pages.perform(post("/contractors/" + id + "/end").session(officer).with(csrf()))
                .andExpect(redirectedUrl("/contractors"));
        pages.perform(get("/contractors").session(officer))
                .andExpect(content().string(not(containsString("/contractors/" + id + "/end"))));
    }

    @Test
    void a_wrong_term_comes_back_at_its_field() throws Exception {
        pages.perform(agreement("2026-12-31", "2026-01-01")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"f-until-error\"")));
    }

    @Test
    void a_signature_is_delegated_and_taken_back() throws Exception {
        LocalDateTime now = LocalDateTime.now(WeldgateTest.ZONE);
        pages.perform(multipart("/delegations/new").session(officer).with(csrf()).param("role", "SAFETY_OFFICER")
                .param("delegate", "shift1").param("from", now.toString()).param("until", now.plusDays(2).toString())
                .param("reason", "出差")).andExpect(redirectedUrl("/delegations"));

        long id = database.queryForObject("select max(id) from delegation", Long.class);
        pages.perform(post("/delegations/" + id + "/revocation").session(officer).with(csrf()))
                .andExpect(redirectedUrl("/delegations"));
    }

    @Test
    void others_look_and_do_not_file() throws Exception {
        MockHttpSession welder = signedIn("welder1");

        pages.perform(get("/contractors").session(welder)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/contractors/agreement"))));
        for (String path : new String[] {"/contractors/agreement", "/delegations/new"}) {
            pages.perform(get(path).session(welder)).andExpect(status().isForbidden());
        }
    }

    private RequestBuilder agreement(String from, String until) {
        return multipart("/contractors/agreement").file(PAPER).session(officer).with(csrf())
                .param("contractor", "U-0002")
                .param("number", "page-paper").param("from", from).param("until", until).param("supervisor", "shift1")
                .param("signedByBoth", "true");
    }
}
