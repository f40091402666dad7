package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An officer finds a certificate by its number and enters that it was suspended; the pages of people fit every screen.
 */
@ExtendWith(Chromium.ForAll.class)
class CertificatesInBrowserTest extends Story {

    private static final String NUMBER = "T150621198203121050";

    @AfterEach
    void clearUp() {
        database.update("update certificate set state = 'VALID', state_reason = null, state_by = null, state_at = null,"
                + " verification_note = null where certificate_id = 'C-welder3'");
    }

    @ParameterizedTest
    @CsvSource({"en, Suspended, State entered by safety1", "zh-CN, 暂扣, 证书状态由 safety1"})
    void from_the_number_to_the_suspension(String language, String suspended, String entered, Chromium chromium) {
        try (Screen desk = Screen.desk(chromium, port, language)) {
            desk.signedIn("safety1").opens("/registers/certificates").pictured("certificates-" + language)
                    .fills("q", NUMBER).taps(".wg-filter button").taps(".wg-row-link")
                    .pictured("certificate-" + language);
            choose(desk, "state", "SUSPENDED");
            desk.fills("stateReason", "应急局 2026-17").fills("verificationNote", "cx.mem.gov.cn").sends();
            desk.opens("/registers/certificates?q=" + NUMBER).pictured("certificates-found-" + language);

            assertThat(desk.reads("main table")).contains(suspended).doesNotContain(NUMBER);
            desk.taps(".wg-row-link").pictured("certificate-history-" + language);
            assertThat(desk.reads("main")).contains(entered, " → " + suspended);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"safety1, /registers/certificates", "safety1, /registers/certificates/rows/C-welder3",
        "safety1, /registers/certificates/new", "safety1, /notices/preferences", "head1, /accounts/welder1",
        "head1, /accounts/welder1/particulars", "head1, /accounts/welder1/address", "admin, /letters"})
    void on_a_phone_no_page_is_wider_than_the_screen(String account, String page, Chromium chromium) {
        for (String language : new String[] {"zh", "en"}) {
            try (Screen phone = Screen.phone(chromium, port)) {
                phone.signedIn(account).opens(page + "?lang=" + language)
                        .pictured("people-360" + page.replace('/', '-') + "-" + language);
                assertThat(phone.overflow()).as(language).isZero();
                assertThat(phone.complaints()).as(language).isEmpty();
            }
        }
    }

    /** Whichever way its choices are shown. */
    private static void choose(Screen screen, String field, String value) {
        if (screen.page().locator("select[name=" + field + "]").count() > 0) {
            screen.chooses(field, value);
        } else {
            screen.page().check("[name=" + field + "][value=" + value + "]");
        }
    }
}
