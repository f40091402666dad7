package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.identity.Codes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One administrator makes an account, another gives it its role, and its owner sets his second factor. */
@ExtendWith(Chromium.ForAll.class)
class AdministratorsInBrowserTest extends Story {

    private static final String ACCOUNT = "t.browser";
    private static final String OWN = "Seven-tall-Birches";

    @BeforeEach
    @AfterEach
    void clearUp() {
        for (String table : new String[] {"second_factor", "recovery_code", "notice_preference",
                "account_role", "account"}) {
            database.update("delete from " + table + " where account = ?", ACCOUNT);
        }
        database.update("delete from attempt");
    }

    @ParameterizedTest
    @CsvSource({"en, Emergency management", "zh-CN, 应急管理"})
    void from_no_account_to_an_official_with_a_role_and_a_second_factor(String language, String role,
            Chromium chromium) {
        try (Screen system = Screen.desk(chromium, port, language); Screen security = Screen.desk(chromium, port,
                language);
                Screen official = Screen.desk(chromium, port, language)) {
            system.signedIn("admin").opens("/accounts").taps("a[href='/accounts/new']").fills("account", ACCOUNT)
                    .fills("name", "乌兰 Ulan").fills("belongsTo", "D-EM").pictured("account-new-" + language).sends();
            String initial = system.reads("[data-initial]");
            system.opens("/accounts/" + ACCOUNT).pictured("account-" + language)
                    .taps("a[href$='/address']").fills("address", "ulan@example.org")
                    .pictured("account-address-" + language).sends();
            system.taps("a[href$='/particulars']").fills("name", "乌兰其其格 Ulan")
                    .pictured("account-particulars-" + language).sends();
            assertThat(system.reads("h1")).isEqualTo("乌兰其其格 Ulan");
            assertThat(system.reads("main")).contains("u***@example.org");

            security.signedIn("security1").opens("/accounts/" + ACCOUNT).taps("a[href$='/roles']").picks("EMERGENCY")
                    .pictured("account-roles-" + language).sends();
            assertThat(security.reads(".wg-facts")).contains(role);

            official.opens("/login").fills("username", ACCOUNT).fills("password", initial).taps("main button");
            assertThat(official.address()).isEqualTo("/account/password");
            official.fills("current", initial).fills("fresh", OWN).fills("again", OWN).taps("main button");
            official.opens("/account/second-factor").pictured("second-factor-" + language);
            String secret = official.reads("[data-secret]");
            official.fills("code", Codes.now(secret)).taps("main form .btn");
            assertThat(official.page().locator("[data-recovery]").count()).isEqualTo(10);

            official.unfolds(".wg-account").taps("form[action$='/logout'] button");
            official.opens("/login").fills("username", ACCOUNT).fills("password", OWN).taps("main button");
            assertThat(official.address()).isEqualTo("/login/code");
            official.pictured("login-code-" + language).fills("code", Codes.next(secret)).taps("main button");
            assertThat(official.address()).isEqualTo("/");
            for (Screen screen : new Screen[] {system, security, official}) {
                assertThat(screen.complaints()).isEmpty();
                assertThat(screen.overflow()).isZero();
            }
        }
    }
}
