package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officials propose, confirm and publish; the public reads. */
@ExtendWith(Chromium.ForAll.class)
class SanctionsInBrowserTest extends Story {

    @AfterEach
    void nobodyIsBarred() {
        database.update("update blacklist_entry set ban_id = null where subject = 'welder5'");
        database.update("delete from blacklist_entry where subject = 'welder5'");
        database.update("delete from ban where subject = 'welder5'");
        database.update("delete from look_back_entry where holder = 'welder5'");
        database.update("delete from publication");
        database.update("delete from typical_case");
        database.update("delete from consequence where unit_code = 'U-0002'");
    }

    @Test
    void proposed_confirmed_by_another_published_and_read_by_anybody(Chromium chromium) {
        try (Screen officer = Screen.phone(chromium, port); Screen head = Screen.desk(chromium, port, "en");
                Screen anybody = Screen.phone(chromium, port)) {
            officer.signedIn("em1").opens("/blacklist/new").picks("PERSON").fills("subject", "welder5")
                    .chooses("ground", "CERTIFICATE_REVOKED").fills("basis", "达应急罚〔2026〕12号")
                    .fills("facts", "使用假证");
            officer.page().setInputFiles("input[type=file]", new FilePayload("basis.png", "image/png", Api.picture()));
            officer.page().locator("[data-kept-list] li:not(.wg-pending)").waitFor();
            officer.pictured("blacklist-new").sends();
            assertThat(officer.reads("main")).contains("须由另一名负责人确认");
            barsNobody(officer.pictured("blacklist-proposed"));
            String path = officer.address();

            head.signedIn("emh1").opens(path).pictured("blacklist-decision-desk").picks("CONFIRMED")
                    .fills("opinion", "Clear").taps("form[action$='/decision'] .wg-submit");
            assertThat(head.reads("main")).contains("In force");
            barsNobody(head);
            head.opens("/publications").pictured("publications-desk").taps("form[action$='/release'] button");
            barsNobody(head);
            barsNobody(head.opens("/look-back").pictured("look-back-desk"));
            barsNobody(head.opens("/consequences").fills("unitCode", "U-0002").chooses("kind", "MORE_CHECKS")
                    .fills("basis", "安全生产法第七十八条").sends().pictured("consequences-desk"));
            barsNobody(anybody.opens("/published").pictured("published"));
            assertThat(anybody.reads("main")).contains("使用假证").doesNotContain("welder5");
            barsNobody(anybody.opens("/typical-cases").pictured("typical-cases"));
            assertThat(officer.complaints()).isEmpty();
            assertThat(head.complaints()).isEmpty();
            assertThat(anybody.complaints()).isEmpty();
        }
    }

    @Test
    void a_typical_case_names_nobody(Chromium chromium) {
        try (Screen office = Screen.desk(chromium, port, "zh-CN")) {
            office.signedIn("manager1").opens("/typical-cases").fills("title", "某公司无证焊接案")
                    .fills("story", "工人手机 13912345678 无证焊接").fills("lesson", "先核验").fills("law", "安全生产法第三十条")
                    .sends();
            assertThat(office.reads("#f-story-error")).contains("13912345678");
            office.fills("story", "某公司工人无证焊接").sends();
            assertThat(office.pictured("typical-cases-desk").reads(".wg-cards")).contains("某公司工人无证焊接", "未发布");
            barsNobody(office);
            assertThat(office.complaints()).isEmpty();
        }
    }

    private static void barsNobody(Screen screen) {
        screen.page().evaluate("scrollTo(0, 0)");
        assertThat(Axe.violations(screen.page())).isEmpty();
    }
}
