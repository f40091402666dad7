package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Browser;
import io.weldgate.api.Http;
import io.weldgate.identity.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A password alone opens nothing for who has enrolled a second factor. */
class SecondFactorTest extends AccountsFixture {

    private static final Pattern SECRET = Pattern.compile("data-secret[^>]*>([A-Z2-7]+)<");
    private static final Pattern RECOVERY = Pattern.compile("data-recovery[^>]*>([a-z2-9]+)<");

    private final List<String> recovery = new ArrayList<>();

    @Test
    void the_pages_ask_for_the_code_after_the_password_and_before_anything_else() {
        String secret = enrolled("t.pages");
        Browser browser = new Browser(port).signedIn("t.pages", OWN);

        for (String page : List.of("/", "/account", "/permits", "/account/second-factor", "/accounts")) {
            assertThat(Browser.where(browser.get(page))).as(page).isEqualTo("/login/code");
        }
        assertThat(Browser.where(browser.send("/login/code", "/login/code", Map.of("code", "000000"))))
                .isEqualTo("/login/code?error");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(Browser.where(browser.send("/login/code", "/login/code", Map.of("code", Codes.next(secret)))))
                .isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void who_was_on_the_way_to_a_page_gets_there_after_the_code() {
        String secret = enrolled("t.way");
        Browser browser = new Browser(port);
        browser.get("/permits?machineCode=M-0001");
        String first = Browser.where(browser.login("t.way", OWN));

        assertThat(Browser.where(browser.get(first))).isEqualTo("/login/code");
        assertThat(Browser.where(browser.send("/login/code", "/login/code", Map.of("code", Codes.next(secret)))))
                .startsWith("/permits?machineCode=M-0001");
    }

    @Test
    void the_api_takes_the_code_with_the_password_and_no_code_twice() {
        String secret = enrolled("t.api");
        String code = Codes.next(secret);

        assertThat(code(login("t.api", OWN))).isEqualTo("OTP_REQUIRED");
        assertThat(code(login("t.api", "wrong"))).as("nobody learns of it without the password")
                .isEqualTo("BAD_CREDENTIALS");
        assertThat(code(withCode("t.api", "wrong", code))).isEqualTo("BAD_CREDENTIALS");
        assertThat(withCode("t.api", OWN, code).status()).isEqualTo(200);
        assertThat(code(withCode("t.api", OWN, code))).as("a replay").isEqualTo("BAD_CREDENTIALS");
        assertThat(code(change("t.api", OWN, "five cold Winters"))).isEqualTo("OTP_REQUIRED");
    }

    @Test
    void guessing_codes_locks_and_the_right_password_in_between_buys_no_more_guesses() {
        enrolled("t.guess");

        for (int i = 0; i < 5; i++) {
            assertThat(code(login("t.guess", OWN))).isEqualTo("OTP_REQUIRED");
            assertThat(code(withCode("t.guess", OWN, "00000" + i))).isEqualTo("BAD_CREDENTIALS");
        }

        assertThat(withCode("t.guess", OWN, "000006").status()).isEqualTo(429);
        assertThat(withCode("t.guess", OWN, recovery.get(0)).status()).isEqualTo(429);
    }

    @Test
    void a_recovery_code_opens_once_and_is_kept_as_a_digest() {
        enrolled("t.paper");

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(database.sql("SELECT digest FROM recovery_code WHERE account = 't.paper'").query(String.class)
                .list()).hasSize(10).doesNotContainAnyElementsOf(recovery);
        assertThat(withCode("t.paper", OWN, recovery.get(3).toUpperCase(java.util.Locale.ROOT)).status())
                .isEqualTo(200);
        assertThat(code(withCode("t.paper", OWN, recovery.get(3)))).isEqualTo("BAD_CREDENTIALS");
        assertThat(trail("t.paper")).contains("account.second_factor_enrolled", "account.recovery_code_used");
    }

    @Test
    void the_secret_lies_sealed_and_is_shown_no_more_once_it_is_in_use() {
        String secret = enrolled("t.sealed");

        assertThat(database.sql("SELECT secret FROM second_factor WHERE account = 't.sealed'").query(String.class)
                .single()).doesNotContain(secret).doesNotContain(Codes.base64(secret));
        Browser browser = new Browser(port).signedIn("t.sealed", OWN);
        browser.send("/login/code", "/login/code", Map.of("code", Codes.next(secret)));
        assertThat(browser.get("/account/second-factor").text()).doesNotContain(secret);
    }

    @Test
    void the_security_administrator_removes_it_and_who_resets_passwords_does_not() {
        enrolled("t.lost");

        for (String other : List.of("admin", "audit1")) {
            assertThat(post(other, "/accounts/t.lost/second-factor-removal", Map.of()).status())
                    .as(other).isEqualTo(403);
        }
        assertThat(code(login("t.lost", OWN))).isEqualTo("OTP_REQUIRED");
        assertThat(post("security1", "/accounts/t.lost/second-factor-removal", Map.of()).status()).isEqualTo(200);
        assertThat(login("t.lost", OWN).status()).isEqualTo(200);
    }

    @Test
    void its_owner_goes_over_to_another_phone_and_has_new_recovery_codes_with_a_code_of_the_one_before() {
        String page = "/account/second-factor";
        String secret = enrolled("t.phone");
        Browser browser = new Browser(port).signedIn("t.phone", OWN);
        browser.send("/login/code", "/login/code", Map.of("code", recovery.get(0)));
        assertThat(browser.get(page).text()).contains("Recovery codes left: 9");
        assertThat(browser.send(page, page + "/change", Map.of("code", "000000")).status()).isEqualTo(422);

        browser.send(page, page + "/change", Map.of("code", recovery.get(1)));
        String other = SECRET.matcher(browser.get(page).text()).results().findFirst().orElseThrow().group(1);
        assertThat(withCode("t.phone", OWN, Codes.next(secret)).status()).as("still good").isEqualTo(200);
        var codes = browser.send(page, page, Map.of("code", Codes.now(other)));

        assertThat(withCode("t.phone", OWN, recovery.get(2)).status()).as("of before").isEqualTo(401);
        assertThat(withCode("t.phone", OWN, Codes.next(other)).status()).isEqualTo(200);
        String fresh = RECOVERY.matcher(codes.text()).results().findFirst().orElseThrow().group(1);
        assertThat(browser.send(page, page + "/codes", Map.of("code", fresh)).text()).doesNotContain(fresh);
        assertThat(trail("t.phone")).contains("account.second_factor_changed", "account.recovery_codes_renewed");
    }

    private Http.Answer withCode(String account, String password, String otp) {
        return http.json("/api/v1/token", Map.of("username", account, "password", password, "otp", otp));
    }

    /** @return the secret */
    private String enrolled(String account) {
        official(account, "D-EM", "EMERGENCY");
        Browser browser = new Browser(port).signedIn(account, OWN);
        var shown = SECRET.matcher(browser.get("/account/second-factor").text());
        assertThat(shown.find()).isTrue();
        assertThat(browser.send("/account/second-factor", "/account/second-factor", Map.of("code", "000000")).status())
                .isEqualTo(422);
        database.sql("DELETE FROM attempt").update();
        var codes = browser.send("/account/second-factor", "/account/second-factor",
                Map.of("code", Codes.now(shown.group(1))));
        assertThat(codes.status()).isEqualTo(200);
        RECOVERY.matcher(codes.text()).results().forEach(it -> recovery.add(it.group(1)));
        return shown.group(1);
    }
}
