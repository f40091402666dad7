package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import io.weldgate.Outside;
import io.weldgate.WeldgateTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit's safety officer sets up his unit, on the phone and at a desk. */
@ExtendWith(Chromium.ForAll.class)
class SettingUpInBrowserTest extends Story {

    @AfterEach
    void clearUp() {
        database.update("delete from unit_duty where duty_no = 'D-0101'");
        database.update("delete from unit_rule where rule_no = 'R-0101'");
        database.update("delete from unit_drill where drill_no = 'E-0101'");
        database.update("delete from site where code = 'S-0101'");
        database.update("delete from construction_site where code = 'C-0101'");
    }

    @ParameterizedTest
    @CsvSource({"phone, zh, 半年内没有应急演练, 班组 · 焊接一班班长", "desk, en, No drill in the last half year, Team · 焊接一班班长"})
    void a_safety_officer_sets_up_his_unit(String at, String language, String missing, String duty, Chromium chromium) {
        try (Screen officer = at.equals("phone") ? Screen.phone(chromium, port)
                : Screen.desk(chromium, port, language)) {
            String unit = "/units/U-0001?lang=" + language;
            officer.signedIn("safety1").opens(unit).sees("#book-drills", missing).pictured("unit-before-" + at);

            officer.taps("#book-duties a.btn").fills("dutyNo", "D-0101").chooses("level", "TEAM")
                    .fills("post", "焊接一班班长")
                    .fills("personNo", "welder1").fills("duty", "检查本班焊机，核对监护人到位").pictured("duty-" + at).sends();
            officer.opens(unit).taps("#book-rules a.btn").fills("ruleNo", "R-0101").chooses("kind", "PROCEDURE")
                    .fills("title", "电气焊作业安全操作规程").fills("content", "先扫码，后办票，再动火。").fills("startsOn", "1999-05-01")
                    .sends();
            officer.opens(unit).taps("#book-drills a.btn").fills("drillNo", "E-0101").picks("DRILL")
                    .fills("heldOn", LocalDate.now(WeldgateTest.ZONE).minusDays(3).toString()).fills("topic", "初期火灾扑救")
                    .fills("participants", "18").fills("leader", "李安").sends();
            officer.opens(unit).taps("#book-constructions a.btn").fills("code", "C-0101").fills("name", "职工公寓一期")
                    .chooses("kind", "HOUSING").fills("areaCode", "150621100").fills("headName", "高建国")
                    .fills("headPhone", "13847700003").pictured("construction-" + at).sends();
            officer.opens(unit).taps("#book-sites a.btn").fills("code", "S-0101").fills("name", "公寓工地动火点")
                    .fills("constructionCode", "C-0101").fills("fenceMetres", "100").stands();
            officer.page().check("[name=profile][value=CONSTRUCTION]");
            officer.pictured("site-new-" + at).sends();
            drawsTheFence(officer.opens("/sites/S-0101"), at);

            officer.page().setInputFiles("#file", new FilePayload("平面图.png", "image/png", Api.picture()));
            officer.taps("form[action$='/plan'] button").sees("#plan-title ~ p", "SHA-256").pictured("site-" + at);

            officer.opens(unit).sees("#book-duties", duty).sees("#book-sites", "公寓工地动火点").pictured("unit-after-" + at);
            assertThat(officer.shows("text=" + missing)).isFalse();
            officer.opens("/sites/S-0101?lang=" + (language.equals("zh") ? "en" : "zh")).pictured("site-other-" + at)
                    .opens(unit.replaceAll("=..$", language.equals("zh") ? "=en" : "=zh")).pictured("unit-other-" + at)
                    .opens("/registers").pictured("registers-" + at);
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void the_office_leafs_through_the_areas_on_a_phone(Chromium chromium) {
        try (Screen office = Screen.phone(chromium, port)) {
            office.signedIn("manager1").opens("/areas?lang=zh").pictured("areas-top").taps(".wg-card:has-text('树林召镇')")
                    .pictured("areas-town").opens("/areas/150621?lang=en").pictured("areas-en")
                    .taps(".wg-crumbs a, .wg-more");
            assertThat(office.complaints()).isEmpty();
        }
    }

    /** By keyboard, by hand, and by typing; what is sent is what the numbers say. */
    private void drawsTheFence(Screen officer, String at) {
        officer.page().locator("[data-tools]").first().waitFor();
        // a browser drops what is pressed before it has painted
        officer.page().hover("[data-handle]");
        String tile = officer.page().locator(".wg-fence-map image").first().getAttribute("href");
        await().untilAsserted(() -> assertThat(Outside.tiles()).contains(URI.create(tile).getPath()));
        List.of("Shift+ArrowRight", "Shift+ArrowRight", "ArrowLeft")
                .forEach(key -> officer.page().press("[data-handle]", key));
        assertThat(officer.page().inputValue("#fenceMetres")).isEqualTo("119");
        officer.page().press("[data-centre]", "Shift+ArrowUp");
        assertThat(officer.page().inputValue("#latitude")).isEqualTo("40.408190");

        BoundingBox handle = officer.page().locator("[data-handle]").boundingBox();
        officer.page().mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        officer.page().mouse().down();
        officer.page().mouse().move(handle.x + handle.width / 2 - 20, handle.y + handle.height / 2);
        officer.page().mouse().up();
        int drawn = Integer.parseInt(officer.page().inputValue("#fenceMetres"));
        assertThat(drawn).as("drawn by hand").isBetween(40, 118);

        officer.fills("opensAt", "08:00").fills("closesAt", "18:30").pictured("fence-" + at)
                .taps("form[action$='/fence'] button");
        assertThat(database.queryForMap("select fence_metres, latitude, closes_at from site where code = 'S-0101'")
                .toString()).isEqualTo("{fence_metres=" + drawn + ", latitude=40.40819, closes_at=18:30:00}");
    }
}
