package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that everyone opens every morning, and what it leads to, in a real browser. */
@ExtendWith(Chromium.ForAll.class)
class MorningInBrowserTest extends Story {

    private final List<Screen> screens = new ArrayList<>();
    private Chromium chromium;
    private Job job;

    @BeforeEach
    void anApplication(Chromium started) {
        chromium = started;
        job = Job.appliedFor(crew, "M-0007");
    }

    @AfterEach
    void clearUp() {
        screens.forEach(Screen::close);
        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
        database.update("delete from report_answer");
        database.update("delete from problem_report");
    }

    @ParameterizedTest
    @CsvSource({"en, Claimed by you, Units of the area", "zh-CN, 您已认领, 辖区单位"})
    void an_officer_finds_claims_and_gives_back_with_the_keyboard(String language, String held, String units) {
        Screen officer = desk(language, job.approver());

        officer.opens("/?view=MINE&text=" + job.permitNo()).pictured("morning-found-" + language);
        assertThat(officer.title()).startsWith("(");
        officer.presses("j").pressesToGo("Enter");
        assertThat(officer.address()).startsWith("/tasks/");
        officer.taps("form[action$='/claim'] button").pictured("morning-claimed-" + language)
                .opens("/?view=MINE&text=" + job.permitNo()).sees(".wg-held", held).pictured("morning-held-" + language)
                .ticks("taskIds").taps("#ticked [data-of=true]");
        assertThat(officer.address()).as("still filtered, and told how many")
                .isEqualTo("/?view=MINE&text=" + job.permitNo() + "&released=1&failed=0");

        officer.opens("/units/U-0001").pictured("morning-unit-" + language);
        Screen official = desk(language, "em1").pictured("morning-official-" + language).opens("/units")
                .pictured("morning-units-" + language);
        assertThat(official.reads("h1")).isEqualTo(units);
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    @Test
    void on_a_phone_everything_fits_and_a_problem_is_reported_and_answered() {
        Screen welder = phone("welder1").pictured("morning-welder-360");
        welder.opens("/permits/" + job.permitNo() + "?lang=zh").taps(".wg-footer a.btn");
        assertThat(welder.reads(".wg-facts")).contains("/permits/" + job.permitNo()).doesNotContain("lang=");
        welder.fills("text", "照片传不上去").photographs(1).pictured("morning-report-360").sends()
                .pictured("morning-reported-360");
        String report = welder.address();

        desk("zh-CN", "admin").opens("/feedback").pictured("morning-feedback").opens(report).picks("ANSWERED")
                .fills("text", "请缩小照片后再试").sends().pictured("morning-answer");
        welder.opens(report).sees(".wg-timeline", "请缩小照片后再试").pictured("morning-answered-360").opens("/feedback");

        Screen officer = phone(job.approver()).pictured("morning-officer-360").opens("/units/U-0001")
                .pictured("morning-unit-360").opens("/contractors").pictured("morning-contractors-360");
        assertThat(officer.reads("main")).doesNotContain("??");
        phone("em1").pictured("morning-official-360").opens("/units").pictured("morning-units-360");
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
    }

    private Screen desk(String language, String account) {
        return kept(Screen.desk(chromium, port, language).signedIn(account));
    }

    private Screen phone(String account) {
        return kept(Screen.phone(chromium, port).signedIn(account));
    }

    private Screen kept(Screen screen) {
        screens.add(screen);
        return screen;
    }
}
