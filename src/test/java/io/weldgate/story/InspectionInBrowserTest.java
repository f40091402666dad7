package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer in a doorway and in a cellar, the unit's safety officer, and a desk that looks at both. */
@ExtendWith(Chromium.ForAll.class)
class InspectionInBrowserTest extends Story {

    @Test
    void an_officer_in_a_doorway_looks_finds_and_orders_and_the_unit_puts_it_right(Chromium chromium) {
        try (Screen officer = Screen.phone(chromium, port).signedIn("em1");
                Screen unit = Screen.phone(chromium, port).signedIn("safety1");
                Screen desk = Screen.desk(chromium, port, "en").signedIn("em1")) {
            officer.opens("/inspections/today").sees("main", "检查覆盖").pictured("inspection-today").opens("/m/M-0001")
                    .taps("a[href^='/inspections/new']").sees("#sight", "M-0001");
            answersEverything(officer, "CONFORMS");
            officer.page().check("[name='a-FIRE_WATCH'][value=VIOLATES]");
            officer.page().fill("[name='r-FIRE_WATCH']", "无人监护");
            photographs(officer, "FIRE_WATCH");
            officer.picks("PASSED").pictured("inspection-form").sends();
            officer.sees(".wg-bad[role=alert]", "有违反项，不能通过");
            assertThat(officer.page().inputValue("[name='r-FIRE_WATCH']")).isEqualTo("无人监护");
            officer.page().check("[name=result][value=RECTIFICATION]");
            officer.fills("responsible", "冯安全").fills("measures", "安排专人监护")
                    .fills("dueOn", java.time.LocalDate.now().plusDays(5).toString());
            officer.page().check("[name=signatories][value=emh1]");
            officer.pictured("inspection-refused").sends();
            officer.sees("main", "签名未齐");
            assertThat(officer.reads("main")).contains("限期整改", "签名未齐", "无人监护");
            officer.pictured("inspection-record");

            String hazard = officer.page().getAttribute("a[href^='/rectifications/RC-']", "href");
            unit.opens("/rectifications").sees("main", "无人监护").pictured("rectifications-unit").opens(hazard)
                    .fills("text", "已安排吴看全程监护").photographs(1).sends();
            assertThat(unit.reads("main")).contains("待复查");
            desk.opens("/rectifications?state=REPORTED").pictured("rectifications-en").opens(hazard)
                    .pictured("rectification-en").picks("REMOVED").fills("text", "seen").ticks("signed").sends();
            assertThat(desk.reads("main")).contains("Closed", "Accepted and signed");
            desk.opens("/inspections").pictured("inspections-en").opens("/inspections/today")
                    .sees("main", "Repair shops").pictured("inspection-today-en")
                    .opens("/inspections/new?machineCode=M-0001")
                    .pictured("inspection-form-en");
            assertThat(List.of(officer, unit, desk)).flatExtracting(Screen::complaints).isEmpty();
        }
    }

    @Test
    void an_officer_scans_card_and_plate_chooses_a_place_near_him_and_says_what_an_unknown_one_is(Chromium chromium) {
        try (Screen officer = Screen.phone(chromium, port)) {
            officer.page().addInitScript("window.BarcodeDetector = class { async detect() "
                    + "{ return [{ rawValue: window.shown }]; } };");
            officer.signedIn("em1").opens("/inspections/new");
            shows(officer, "certificateNumber", "https://cx.example/q?id=T11010519491231002X&n=1");
            shows(officer, "machineCode", "https://weldgate.example/m/M-0001");
            assertThat(officer.page().inputValue("#l-certificateNumber")).isEqualTo("T11010519491231002X");
            assertThat(officer.page().inputValue("#l-machineCode")).isEqualTo("M-0001");
            assertThat(officer.page().locator("#f-newPlaceKind option").count()).isGreaterThan(10);

            PositionConsent.given(officer.page()).click("[data-near] button");
            officer.page().locator("[data-places] a").first().waitFor();
            officer.pictured("inspection-near");
            officer.page().locator("[data-places] a").first().click();
            officer.page().locator("#sight dd").first().waitFor();
            assertThat(officer.page().inputValue("form.wg-inspection [name=siteCode]")).isNotBlank();
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void in_a_cellar_two_inspections_wait_on_the_phone_and_are_sent_once_each(Chromium chromium) {
        int before = count();
        try (Screen officer = Screen.phone(chromium, port).signedIn("grid1")) {
            officer.opens("/inspections/new");
            officer.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
            officer.opens("/inspections/new").losesSignal();
            for (String machine : List.of("M-0001", "M-0002")) {
                officer.opens("/inspections/new");
                answersEverything(officer, "CONFORMS");
                officer.page().fill("form.wg-inspection [name=machineCode]", machine);
                officer.page().check("[name=result][value=PASSED]");
                officer.page().click(".wg-inspection .wg-submit");
                officer.sees("[data-form-told]", "本机");
            }
            officer.pictured("inspection-waits");
            assertThat(count()).isEqualTo(before);

            officer.regainsSignal().opens("/unsent");
            await().until(() -> count() == before + 2);
            officer.page().reload();
            officer.sees(".wg-unsent-SENT", "已提交");
            assertThat(count()).isEqualTo(before + 2);
        }
    }

    private static void shows(Screen officer, String field, String code) {
        officer.page().evaluate("code => { window.shown = code; }", code);
        officer.page().setInputFiles("[data-scan=" + field + "] input",
                new FilePayload("code.png", "image/png", Api.picture()));
        officer.page().locator("[data-scan=" + field + "] + p:not(:empty)").waitFor();
    }

    private int count() {
        return database.queryForObject("select count(*) from inspection where inspector = 'grid1'", Integer.class);
    }

    private static void answersEverything(Screen officer, String answer) {
        Page page = officer.page();
        page.locator(".wg-item:visible [value=" + answer + "]").all().forEach(it -> it.check());
    }

    private static void photographs(Screen officer, String item) {
        officer.page().setInputFiles("[name='_p-" + item + ".PHOTO']",
                new FilePayload("photo.png", "image/png", Api.picture()));
        officer.page().locator("#item-" + item + " [data-kept-list] li:not(.wg-pending)").waitFor();
    }
}
