package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds on the page that it opens every morning, and the first thing it does there. */
@ExtendWith(Chromium.ForAll.class)
class RolesInBrowserTest extends Story {

    private final List<Screen> screens = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void aBrowser(Chromium started) {
        chromium = started;
    }

    @AfterEach
    void clearUp() {
        assertThat(screens).allSatisfy(screen -> assertThat(screen.complaints()).isEmpty());
        screens.forEach(Screen::close);
        jobs.forEach(job -> job.act("welder1", "withdrawal", Map.of("reason", "story over")));
        database.update("delete from warning where text like 'story:%'");
        database.update("delete from report_answer");
        database.update("delete from problem_report");
        database.update("delete from account where account = 'p.morning'");
    }

    @ParameterizedTest
    @CsvSource({"welder1, 360, tasks", "watch1, 360, tasks", "gas1, 360, morning-gas", "grid1, 360, morning-warnings",
        "safety1, 1440, morning-warnings", "head1, 1440, morning-warnings", "installer1, 1440, morning-faulty",
        "em1, 1440, morning-warnings", "hc1, 1440, morning-warnings", "mr1, 1440, morning-warnings",
        "fr1, 1440, morning-warnings", "ps1, 1440, morning-warnings", "manager1, 1440, morning-warnings",
        "admin, 1440, morning-reports", "security1, 1440, morning-roleless", "audit1, 1440, today"})
    void everyone_has_his_own_page_and_sees_what_changed_since_yesterday(String account, int width, String own) {
        Screen screen = width == 360 ? phone(account) : desk(account);

        assertThat(screen.shows("#" + own)).as(own).isTrue();
        assertThat(screen.shows("#news")).isTrue();
        assertThat(screen.reads("main")).doesNotContain("??");
        screen.pictured("role-" + account);
    }

    @Test
    void several_tasks_are_claimed_at_once_and_given_back_and_the_filter_stays_in_the_address() {
        Screen officer = desk(appliedForASaturday("M-0008"));
        appliedForASaturday("M-0009");
        String found = "/?view=MINE&key=approve-permit&text=M-000";
        officer.opens(found);
        assertThat(officer.page().locator(".wg-card").count()).isGreaterThanOrEqualTo(2);

        officer.page().click("[data-all]");
        officer.pictured("role-head-ticked").taps("#ticked [data-of=false]");
        assertThat(officer.address()).startsWith("/?view=MINE&key=approve-permit&text=M-000");
        assertThat(officer.page().locator(".wg-held").count()).isGreaterThanOrEqualTo(2);
        assertThat(jobs).allSatisfy(job -> assertThat(job.steps()).contains("task.claimed"));

        officer.page().click("[data-all]");
        officer.taps("#ticked [data-of=true]").pictured("role-head-given-back");
        assertThat(officer.page().locator(".wg-held").count()).isZero();
        assertThat(jobs).allSatisfy(job -> assertThat(job.steps()).contains("task.released"));

        officer.opens("/?view=MINE&text=" + jobs.get(0).permitNo()).taps(".wg-card-link").picks("REFUSE")
                .fills("comment", "周末无人值守").stands().sends();
        assertThat(officer.reads("#now .wg-badge")).contains("未批准");
    }

    @Test
    void deadlines_have_their_colours_and_each_is_a_filter() {
        String officer = appliedForASaturday("M-0008");
        String number = jobs.get(0).permitNo();
        Screen desk = desk(officer).opens("/?text=" + number);
        String later = colour(desk);
        database.update("update ACT_RU_TASK set DUE_DATE_ = utc_timestamp() - interval 1 hour where ID_ = ?",
                jobs.get(0).taskId(officer, "approve-permit"));

        desk.opens("/?text=" + number).pictured("role-overdue");
        assertThat(desk.reads(".wg-card .wg-badge")).contains("已逾期");
        assertThat(colour(desk)).isNotEqualTo(later);
        desk.opens("/").taps(".wg-band-OVERDUE a");
        assertThat(desk.address()).contains("due=OVERDUE");
        assertThat(desk.page().reload().ok()).isTrue();
        assertThat(desk.reads(".wg-cards")).contains(number);
        assertThat(phone("grid1").opens("/?due=OVERDUE").pictured("role-grid-overdue").reads(".wg-cards"))
                .contains(number);
    }

    @Test
    void a_grid_officer_takes_note_of_a_warning_on_his_phone_and_the_unit_closes_it() {
        database.update("insert into warning (code, subject, unit_code, text, raised_at) "
                + "values ('W05', 'M-0003', 'U-0001', 'story: 封条破损', utc_timestamp())");

        Screen grid = phone("grid1").taps("#morning-warnings ~ ul a[href^='/warnings/']").pictured("role-warning");
        assertThat(grid.reads("h1")).contains("疑似改装焊机", "未处理");
        String address = grid.taps("form[action$='/acknowledgement'] button").sees("h1", "处理中").address();
        Screen officer = desk("safety1").opens(address).sends();
        assertThat(officer.reads(".wg-error")).as("what came of it is asked for").isNotBlank();
        officer.picks("HANDLED").fills("remark", "封条已重新粘贴").sends().pictured("role-warning-closed");

        assertThat(grid.opens(address).reads("main")).contains("已处理", "冯安全", "封条已重新粘贴");
        assertThat(grid.opens("/warnings").reads("main")).doesNotContain(address);
    }

    @Test
    void the_administrators_find_what_waits_for_each_of_them() {
        phone("welder1").opens("/feedback/new?from=/permits").fills("text", "列表太慢").sends();
        database.update("insert into account (account, name, password_hash, area_code, enabled, demo) "
                + "values ('p.morning', '新人', '-', '', 1, 0)");

        desk("admin").taps("#morning-reports ~ ul a").picks("ANSWERED").fills("text", "已在处理").sends()
                .pictured("role-admin-answered");
        assertThat(phone("welder1").opens("/feedback").reads(".wg-cards")).contains("列表太慢", "已答复");
        assertThat(desk("security1").taps("#morning-roleless ~ ul a[href$='p.morning']").reads("main")).contains("新人");
        assertThat(desk("audit1").pictured("role-audit").reads("h1")).isEqualTo("今日事项");
    }

    @Test
    void a_gas_tester_measures_and_sees_how_old_each_sample_is() {
        jobs.add(Job.appliedFor(crew, "M-0101"));
        Screen tester = phone("gas1").opens("/?text=" + jobs.get(0).permitNo()).taps(".wg-card-link");
        tester.pictured("role-gas").fills("place", "动火点东侧").fills("volumePercent", "0.1")
                .fills("oxygenPercent", "20.9");
        tester.chooses("gas", "METHANE").chooses("samplingPlace", "WITHIN_10_METRES")
                .fills("sampledAt", LocalDateTime.now(ZoneOffset.ofHours(8)).minusMinutes(1).toString().substring(0,
                16)).sends();

        assertThat(tester.opens("/").pictured("role-gas-sampled").reads(".wg-morning")).contains("M-0101", "最近取样");
    }

    /** So that the head signs whenever this runs. @return who signs */
    private String appliedForASaturday(String machineCode) {
        OffsetDateTime morning = LocalDate.now(WeldgateTest.ZONE).with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                .atTime(9, 30).atOffset(ZoneOffset.ofHours(8));
        Job job = Job.appliedFor(crew, machineCode, Map.of("from", morning.toString(), "until",
                morning.plusHours(2).toString()));
        jobs.add(job);
        return job.approver();
    }

    private static String colour(Screen screen) {
        return (String) screen.page().evalOnSelector(".wg-card", "it => getComputedStyle(it).borderLeftColor");
    }

    private Screen phone(String account) {
        return kept(Screen.phone(chromium, port).signedIn(account));
    }

    private Screen desk(String account) {
        return kept(Screen.desk(chromium, port, "zh-CN").signedIn(account));
    }

    private Screen kept(Screen screen) {
        screens.add(screen);
        return screen;
    }
}
