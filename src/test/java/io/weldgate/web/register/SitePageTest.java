package io.weldgate.web.register;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** A site's page: fence, opening hours and plan, all of it without script. */
class SitePageTest extends AskedPages {

    private static final String PLAN = "/sites/S-0101/plan";

    @Autowired
    private JdbcTemplate database;
    private MockHttpSession officer;

    @BeforeEach
    void aSite() throws Exception {
        database.update("insert into site (code, name, unit_code, profile, overlays, excluded, latitude, longitude,"
                + " fence_metres) values ('S-0101', '三号车间', 'U-0001', 'CROWDED', '', 0, 40.41, 110.03, 120)");
        officer = signedIn("safety1");
    }

    @AfterEach
    void clearUp() {
        database.update("delete from site where code = 'S-0101'");
    }

    @Test
    void fence_and_opening_hours_are_typed_without_script_and_the_rest_of_the_site_stays() throws Exception {
        fence("40.4105", "110.0312", "80", "08:30", "21:00").andExpect(redirectedUrl("/sites/S-0101"));

        assertThat(database.queryForMap("select latitude, longitude, fence_metres, opens_at, profile, name from site"
                + " where code = 'S-0101'").toString())
                .isEqualTo("{latitude=40.4105, longitude=110.0312, fence_metres=80,"
                        + " opens_at=08:30:00, profile=CROWDED, name=三号车间}");
        assertThat(pages.perform(get("/sites/S-0101").session(officer)).andReturn().getResponse().getContentAsString())
                .containsPattern("data-line[^>]* r=\"80\"");
    }

    @ParameterizedTest
    @CsvSource({"north, 110, 80, , , latitude", "40.41, 110.03, 5, , , fenceMetres",
            "40.41, 110.03, 80, 09:00, , closesAt",
        "91, 110.03, 80, , , latitude"})
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays(String latitude, String longitude, String metres,
            String opens, String closes, String field) throws Exception {
        fence(latitude, longitude, metres, opens, closes).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"" + field + "-error\"")))
                .andExpect(content().string(containsString("value=\"" + metres + "\"")));
    }

    @Test
    void a_plan_is_attached_shown_and_kept_from_those_whom_it_does_not_concern() throws Exception {
        pages.perform(get(PLAN).session(officer)).andExpect(status().isNotFound());
        pages.perform(multipart(PLAN).file(new MockMultipartFile("file", "平面图.png", "image/png", picture()))
                .session(officer).with(csrf())).andExpect(redirectedUrl("/sites/S-0101"));

        pages.perform(get("/sites/S-0101").session(officer))
                .andExpect(content().string(containsString("wg-site-plan")));
        for (String reader : new String[] {"safety1", "em1", "grid1"}) {
            pages.perform(get(PLAN).session(signedIn(reader))).andExpect(content().contentType("image/png"));
        }
        for (String stranger : new String[] {"safety2", "em2"}) {
            pages.perform(get(PLAN).session(signedIn(stranger))).andExpect(status().isNotFound());
        }
        pages.perform(get(PLAN).session(signedIn("welder1"))).andExpect(status().isForbidden());
        assertThat(database.queryForList("select step from audit_entry where subject = 'sites:S-0101'", String.class))
                .contains("site.planned");
    }

    @Test
    void what_is_no_plan_is_refused() throws Exception {
        pages.perform(multipart(PLAN).file(new MockMultipartFile("file", "plan.pdf", "application/pdf",
                "#!/bin/sh".getBytes(StandardCharsets.US_ASCII))).session(officer).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("PDF 文件，或 JPEG")))
                .andExpect(content().string(not(containsString("wg-site-plan"))));
    }

    @Test
    void others_change_nothing() throws Exception {
        for (String stranger : new String[] {"safety2", "em2"}) {
            pages.perform(post("/sites/S-0101/fence").session(signedIn(stranger)).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        pages.perform(post("/sites/S-0101/fence").session(signedIn("welder1")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void it_speaks_the_readers_language_and_carries_no_script_of_its_own(String asked, String told) throws Exception {
        for (String path : new String[] {"/sites/S-0101", "/units/U-0001", "/registers/duties/new?unitCode=U-0001"}) {
            assertThat(pages.perform(get(path + (path.contains("?") ? "&" : "?") + "lang=" + asked).session(officer))
                    .andExpect(status().isOk())
                    .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).as(path)
                    .contains("<html lang=\"" + told + "\"").doesNotContain("??").doesNotContain("<style")
                    .doesNotContainPattern("<script(?![^>]* src=)").doesNotContain(" style=");
        }
    }

    private ResultActions fence(String latitude, String longitude, String metres, String opens, String closes)
            throws Exception {
        return pages.perform(post("/sites/S-0101/fence").session(officer).with(csrf()).param("latitude", latitude)
                .param("longitude", longitude).param("fenceMetres", metres).param("opensAt", opens == null ? "" : opens)
                .param("closesAt", closes == null ? "" : closes));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
