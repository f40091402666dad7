package io.weldgate.identity;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.weldgate.web.AskedPages;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** A provider that nobody answers for leaves the door with account and password, and says so. */
class ProviderAwayTest extends AskedPages {

    @Autowired
    private Provider provider;
    @Autowired
    private IdentitySettings settings;

    @Test
    void who_asks_for_a_provider_that_is_away_is_sent_back_to_the_login_page_and_told() throws Exception {
        IdentitySettings.Oidc own = settings.oidc();
        ReflectionTestUtils.setField(provider, "settings", new IdentitySettings.Oidc("http://localhost:1/nobody",
                own.clientId(), own.clientSecret(), own.claim()));
        ReflectionTestUtils.setField(provider, "found", null);
        try {
            pages.perform(get(OtherLogin.DOOR + "/" + Provider.ID)).andExpect(redirectedUrl("/login?other=away"));
            pages.perform(get("/login?other=away&lang=en"))
                    .andExpect(content().string(Matchers.containsString("cannot be reached now")));
        } finally {
            ReflectionTestUtils.setField(provider, "settings", own);
            ReflectionTestUtils.setField(provider, "found", null);
        }
    }
}
