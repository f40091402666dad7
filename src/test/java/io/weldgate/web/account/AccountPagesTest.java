package io.weldgate.web.account;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages on which accounts are administered, and one's own. */
class AccountPagesTest extends AskedPages {

    private static final String OWN = "nine wide Rivers";
    private static final Pattern INITIAL =
            Pattern.compile("data-initial=\"[^\"]*\"[^>]*>([^<]+)<|data-initial[^>]*>([^<]+)<");

    @Autowired
    private JdbcTemplate database;
    private MockHttpSession head;

    @BeforeEach
    void aHeadSignsIn() throws Exception {
        clearUp();
        head = signedIn("head1", "weldgate-demo");
    }

    @AfterEach
    void clearUp() {
        database.update("delete from attempt");
        database.update("delete from account_role where account like 'p.%'");
        database.update("delete from account where account like 'p.%'");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void every_page_speaks_the_readers_language_and_carries_no_script_of_its_own(String asked, String told)
            throws Exception {
        for (String path : new String[] {"/accounts", "/accounts/new", "/accounts/welder1", "/accounts/welder1/roles",
            "/accounts/head1", "/account", "/account/password"}) {
            speaks(path, head, asked, told);
        }
    }

    @Test
    void an_initial_password_is_shown_once_and_opens_nothing_but_the_page_to_change_it() throws Exception {
        String initial = made("p.one");
        MockHttpSession session = signedIn("p.one", initial);

        for (String path : new String[] {"/", "/permits", "/account", "/accounts", "/m/M-0001", "/account/password/"}) {
            pages.perform(get(path).session(session)).andExpect(redirectedUrl("/account/password"));
        }
        pages.perform(post("/delegations/new").session(session).with(csrf()))
                .andExpect(redirectedUrl("/account/password"));
        pages.perform(changed(session, initial, "tooshort", "tooshort")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"fresh-error\"")));
        pages.perform(changed(session, initial, OWN, OWN + "!")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"again-error\"")));
        pages.perform(changed(session, "guessed", OWN, OWN)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"current-error\"")));
        MockHttpSession after = after(changed(session, initial, OWN, OWN));

        assertThat(session.isInvalid()).as("no session fixation").isTrue();
        pages.perform(get("/account").session(after)).andExpect(status().isOk());
        pages.perform(get("/accounts/p.one").session(head)).andExpect(content().string(not(containsString(initial))));
    }

    @Test
    void with_the_password_every_other_session_of_the_account_ends() throws Exception {
        String initial = made("p.two");
        MockHttpSession first = signedIn("p.two", initial);
        first = after(changed(first, initial, OWN, OWN));
        MockHttpSession second = signedIn("p.two", OWN);
        pages.perform(get("/account").session(second)).andExpect(status().isOk());

        first = after(changed(first, OWN, OWN + " more", OWN + " more"));

        pages.perform(get("/account").session(second)).andExpect(redirectedUrlPattern("**/login"));
        pages.perform(get("/account").session(first)).andExpect(status().isOk());
        pages.perform(post("/accounts/p.two/sign-out").session(head).with(csrf()))
                .andExpect(redirectedUrl("/accounts/p.two?done=sign-out"));
        pages.perform(get("/account").session(first)).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void roles_are_given_by_ticking_them_and_no_others_are_offered() throws Exception {
        made("p.roles");

        pages.perform(get("/accounts/p.roles/roles").session(head))
                .andExpect(content().string(containsString("value=\"SHIFT_LEADER\"")))
                .andExpect(content().string(not(containsString("value=\"UNIT_HEAD\""))))
                .andExpect(content().string(not(containsString("value=\"ADMIN\""))));
        pages.perform(post("/accounts/p.roles/roles").session(head).with(csrf()).param("roles", "WELDER", "ADMIN"))
                .andExpect(status().isUnprocessableEntity());
        pages.perform(post("/accounts/p.roles/roles").session(head).with(csrf())
                .param("roles", "WELDER", "SHIFT_LEADER")).andExpect(redirectedUrl("/accounts/p.roles?done=roles"));
        assertThat(database.queryForList("select role from account_role where account = 'p.roles' order by role",
                String.class)).containsExactly("SHIFT_LEADER", "WELDER");
    }

    @Test
    void each_maker_of_accounts_reads_what_is_so_for_him() throws Exception {
        pages.perform(get("/accounts/new").session(head)).andExpect(content().string(containsString("选定其职责")))
                .andExpect(content().string(not(containsString("安全管理员"))));
        pages.perform(get("/accounts/welder1/particulars").session(head))
                .andExpect(content().string(not(containsString("改变所属"))));
        pages.perform(get("/accounts/welder1/address").session(head)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/accounts/new").session(signedIn("admin", "weldgate-demo")))
                .andExpect(content().string(containsString("新账号没有职责，由安全管理员授予")));
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_others_have_no_page() throws Exception {
        pages.perform(post("/accounts/welder1/disablement").session(head)).andExpect(status().isForbidden());
        pages.perform(post("/account/password").session(head)).andExpect(status().isForbidden());
        pages.perform(post("/accounts/safety2/disablement").session(head).with(csrf()))
                .andExpect(status().isNotFound());
        pages.perform(post("/accounts/head1/disablement").session(head).with(csrf())).andExpect(status().isForbidden());
        MockHttpSession welder = signedIn("welder1", "weldgate-demo");
        for (String path : new String[] {"/accounts", "/accounts/new", "/accounts/welder2"}) {
            pages.perform(get(path).session(welder)).andExpect(status().isForbidden());
        }
        pages.perform(get("/").session(welder)).andExpect(content().string(not(containsString("href=\"/accounts\""))));
    }

    private String made(String account) throws Exception {
        String page = pages.perform(post("/accounts/new").session(head).with(csrf()).param("account", account)
                .param("name", "页面").param("roles", "WELDER")).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        var found = INITIAL.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static MockHttpServletRequestBuilder changed(MockHttpSession session, String current,
            String fresh, String again) {
        return post("/account/password").session(session).with(csrf()).param("current", current).param("fresh", fresh)
                .param("again", again);
    }

    /** The session that goes on. */
    private MockHttpSession after(MockHttpServletRequestBuilder change) throws Exception {
        return (MockHttpSession) pages.perform(change).andExpect(redirectedUrl("/account?changed")).andReturn()
                .getRequest().getSession();
    }

    private MockHttpSession signedIn(String account, String password) throws Exception {
        var session = new MockHttpSession();
        pages.perform(post("/login").with(csrf()).session(session).param("username", account)
                .param("password", password)).andExpect(redirectedUrl("/"));
        return session;
    }
}
