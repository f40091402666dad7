package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen reports with his phone; the browser makes the effort; an official opens the report. */
@ExtendWith(Chromium.ForAll.class)
class TipOffInBrowserTest extends Story {

    private final String place = "院 " + UUID.randomUUID();

    @BeforeEach
    void nobodyHasReportedMuch() {
        database.update("delete from attempt");
    }

    @Test
    void reported_by_phone_asked_for_by_code_and_opened_at_a_desk(Chromium chromium) {
        try (Screen phone = Screen.phone(chromium, port); Screen desk = Screen.desk(chromium, port, "en")) {
            phone.opens("/login").taps("a[href='/tip-off']").pictured("tip-off").chooses("concern", "NO_CERTIFICATE")
                    .fills("township", "无此镇").fills("place", place).fills("words", "有人无证焊接卷帘门")
                    .photographs(1).sends();
            assertThat(phone.reads("#f-township-error")).contains("没有找到");
            assertThat(phone.reads("#f-reporterName-error")).contains("匿名");
            barsNobody(phone.pictured("tip-off-wrong"));
            phone.fills("township", "树林召镇").ticks("anonymous").sends();
            String code = phone.reads("#tip-off-code");
            assertThat(code).matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){2}");
            assertThat(phone.address()).as("the code stands in no address").isEqualTo("/tip-off");
            barsNobody(phone.pictured("tip-off-sent"));
            phone.opens("/tip-off/answer").fills("code", code.toLowerCase()).taps("main .wg-submit");
            assertThat(phone.reads("main")).contains("已收到");
            barsNobody(phone.pictured("tip-off-answer"));

            String docketNo = database.queryForObject("select docket_no from tip_off where place = ?", String.class,
                    place);
            desk.signedIn("grid1").opens("/tip-offs").pictured("tip-offs-desk");
            barsNobody(desk);
            desk.taps("a[href='/tip-offs/" + docketNo + "']").pictured("tip-off-file-desk");
            assertThat(desk.reads("main")).contains("Anonymous", place);
            barsNobody(desk);
            desk.opens("/tip-offs/new").pictured("tip-off-hotline-desk").opens("/tip-offs/rewards")
                    .pictured("rewards-desk");
            barsNobody(desk);
            assertThat(phone.complaints()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void barsNobody(Screen screen) {
        screen.page().evaluate("scrollTo(0, 0)");
        assertThat(Axe.violations(screen.page())).isEmpty();
    }
}
