package io.weldgate.web;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.WeldgateTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages that are asked as a browser asks, behind the door that everybody comes through. */
@WeldgateTest
public abstract class AskedPages {

    @Autowired
    private WebApplicationContext context;
    protected MockMvc pages;

    @BeforeEach
    void openTheDoor() {
        pages = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    protected MockHttpSession signedIn(String account) throws Exception {
        var session = new MockHttpSession();
        pages.perform(post("/login").with(csrf()).session(session).param("username", account)
                .param("password", "weldgate-demo")).andExpect(status().isFound());
        return session;
    }

    /** The page that answers. */
    protected String body(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** Asked for in a language, the page is in it from end to end, and carries neither style nor script of its own. */
    protected void speaks(String path, MockHttpSession reader, String asked, String told) throws Exception {
        String page = body(get(path + (path.contains("?") ? "&" : "?") + "lang=" + asked).session(reader));

        assertThat(page).as(path).startsWith("<!DOCTYPE html>\n<html lang=\"" + told + "\"").doesNotContain("??")
                .doesNotContain("<style").doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<[^>]+ on[a-z]+=");
    }
}
