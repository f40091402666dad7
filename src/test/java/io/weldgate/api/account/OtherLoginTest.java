package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.OidcProvider;
import io.weldgate.api.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** An OpenID Connect provider says who somebody is; what he may do is said here. */
class OtherLoginTest extends AccountsFixture {

    private static final String DOOR = "/oauth2/authorization/oidc";

    @Test
    void who_has_an_account_of_the_name_comes_in_with_the_rights_it_has_here() {
        official("t.known", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port);
        assertThat(browser.get("/login").text()).contains("href=\"" + DOOR + "\"");

        assertThat(Browser.where(browser.get(callback(browser, "t.known")))).isEqualTo("/");

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.get("/account").text()).contains("t.known").contains("Emergency management");
        assertThat(browser.get("/accounts").status()).as("the provider's word gives no right").isEqualTo(403);
    }

    @Test
    void the_provider_sends_people_back_to_the_address_that_the_operator_gave_it() {
        assertThat(new Browser(port).get(DOOR).header("Location"))
                .contains("redirect_uri=http://localhost:" + port + "/login/oauth2/code/oidc&");
    }

    @Test
    void a_stranger_and_a_disabled_account_stay_outside_and_no_account_is_made() {
        official("t.shut", "D-EM", "EMERGENCY");
        database.sql("UPDATE account SET enabled = false WHERE account = 't.shut'").update();
        int before = database.sql("SELECT count(*) FROM account").query(Integer.class).single();

        for (String account : new String[] {"t.stranger", "t.shut", "T.SHUT", ""}) {
            Browser browser = new Browser(port);
            assertThat(Browser.where(browser.get(callback(browser, account)))).as(account).isEqualTo("/login?other");
            assertThat(browser.isSignedIn()).as(account).isFalse();
        }
        assertThat(database.sql("SELECT count(*) FROM account").query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void an_answer_to_another_browsers_question_opens_nothing_and_none_opens_twice() {
        official("t.state", "D-EM", "EMERGENCY");
        Browser asked = new Browser(port);
        String answer = callback(asked, "t.state");
        Browser other = new Browser(port);
        other.get("/login");

        assertThat(Browser.where(other.get(answer))).isEqualTo("/login?other");
        assertThat(other.isSignedIn()).isFalse();
        assertThat(Browser.where(asked.get(answer.replaceFirst("state=[^&]+", "state=forged"))))
                .isEqualTo("/login?other");
        assertThat(asked.isSignedIn()).isFalse();
        assertThat(Browser.where(asked.get(answer))).as("where he wanted to go").isEqualTo("/account");
        assertThat(asked.isSignedIn()).isTrue();
        assertThat(Browser.where(asked.get(answer))).as("a replay").isEqualTo("/login?other");
    }

    @Test
    void the_second_factor_is_asked_for_here_too_and_a_disabling_ends_the_session() {
        official("t.factor", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port);
        browser.get(callback(browser, "t.factor"));
        database.sql("UPDATE account SET generation = generation + 1 WHERE account = 't.factor'").update();
        assertThat(browser.isSignedIn()).isFalse();

        database.sql("UPDATE account SET second_factor = true WHERE account = 't.factor'").update();
        browser.get(callback(browser, "t.factor"));
        assertThat(Browser.where(browser.get("/account"))).isEqualTo("/login/code");
    }

    /** Goes to the provider and signs in there; @return the address it sends the browser back to */
    private static String callback(Browser browser, String account) {
        OidcProvider.admits(account);
        String provider = browser.get(DOOR).header("Location");
        assertThat(provider).contains("code_challenge_method=S256").contains("nonce=").contains("state=");
        try {
            var sentBack = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(provider)).build(),
                    BodyHandlers.discarding());
            URI back = URI.create(sentBack.headers().firstValue("Location").orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
