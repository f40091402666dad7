package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.enrolment.EnrolmentFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A welder registers himself on his phone, and his safety officer lets him in. */
@ExtendWith(Chromium.ForAll.class)
class JoinInBrowserTest extends Story {

    @BeforeEach
    void nobodyHasSentTooMuch() {
        database.update("delete from attempt");
    }

    @Test
    void from_no_account_to_the_first_page(Chromium chromium) {
        String idNumber = EnrolmentFixture.someIdentityNumber();
        LocalDate from = LocalDate.now(WeldgateTest.ZONE).minusYears(1);
        try (Screen phone = Screen.phone(chromium, port); Screen officer = Screen.phone(chromium, port)) {
            phone.opens("/login").taps("a[href='/join']").pictured("join-1").picks("WELDER").fills("name", "郝焊接")
                    .fills("idNumber", idNumber.substring(0, 17)).fills("phone", "13912345678").fills("unit", "U-0001")
                    .sends();
            assertThat(phone.reads("#f-idNumber-error")).contains("请照身份证核对");
            phone.pictured("join-1-wrong").fills("idNumber", idNumber).sends();
            phone.photographs(1).picks("FUSION").fills("issuer", "内蒙古自治区应急管理厅").fills("issuerArea", "150000")
                    .fills("validFrom", from.toString()).fills("validTo", from.plusYears(6).minusDays(1).toString())
                    .fills("reviewDueOn", from.plusYears(3).toString());
            barsNobody(phone.pictured("join-2"));
            phone.sends();
            barsNobody(phone.pictured("join-2-added").taps("a[href='/join/send']").fills("password", Stranger.PASSWORD)
                    .ticks("instructionsRead").pictured("join-3"));
            phone.sends();
            String number = phone.reads("h1");
            barsNobody(phone.pictured("join-status"));

            officer.signedIn("safety1").sees("[aria-labelledby=morning-enrolments]", number)
                    .taps("[aria-labelledby=morning-enrolments] > a").pictured("enrolments")
                    .taps("a[href='/enrolments/" + number + "']").pictured("enrolment")
                    .taps("a[href*='/certificates/']").picks("OFFICIAL").pictured("certificate-check");
            barsNobody(officer);
            officer.sends();
            officer.taps("form[action$='/look'] button").pictured("enrolment-open");
            assertThat(officer.reads(".wg-facts")).contains(idNumber);
            officer.ticks("identitySeen").taps("form[action$='/confirmation'] .wg-submit").pictured("enrolment-done");

            String account = phone.opens("/join/" + number).reads("strong.wg-number");
            barsNobody(phone.pictured("join-done"));
            phone.opens("/login").fills("username", account)
                    .fills("password", Stranger.PASSWORD).taps("main button");
            assertThat(phone.address()).isEqualTo("/");
            assertThat(phone.complaints()).isEmpty();
            assertThat(officer.complaints()).isEmpty();
        }
    }

    /** These pages are reached by their forms only, so that the walk over all links does not come by. */
    private static void barsNobody(Screen screen) {
        screen.page().evaluate("scrollTo(0, 0)");
        assertThat(Axe.violations(screen.page())).isEmpty();
    }
}
