package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done where there is no signal is sent once when it has returned, and nothing is shown as what it is not. */
class NoSignalInBrowserTest extends FieldStory {

    @Test
    void a_form_seen_before_is_filled_in_without_signal_and_sent_once_after_the_page_was_closed() {
        String task = task();
        reads(welder, task).losesSignal().opens(task).sees("#signal", "没有信号");
        assertThat(welder.reads("#signal")).contains("保存的页面", "没有提交任何内容");
        fillsIn(welder);
        photographsWithoutSignal(welder);

        submits(welder).pictured("field-queued").opens("/unsent").sees("[data-list]", "等待信号，未提交")
                .pictured("field-unsent");
        assertThat(times("check.clearing")).isZero();
        Page later = welder.page().context().newPage();
        welder.page().close();
        welder.regainsSignal();
        later.navigate("http://localhost:" + port + "/");
        later.locator("a[data-row][href='" + task + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        later.navigate("http://localhost:" + port + "/unsent");

        later.locator(".wg-unsent-SENT").waitFor();
        assertThat(times("check.clearing")).isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from shown_photo where permit_no = ?", Integer.class,
                job.permitNo())).isEqualTo(1);
        later.reload();
        await().during(ofSeconds(1)).until(() -> times("check.clearing") == 1);
    }

    @Test
    void what_was_done_meanwhile_by_oneself_counts_as_sent_and_what_fell_away_is_told_with_the_reason() {
        welder.opens(task()).losesSignal();
        fillsIn(welder);
        photographsWithoutSignal(welder);
        submits(welder);
        job.done("welder1", "clear-site");

        welder.regainsSignal().opens("/unsent").sees(".wg-unsent-SENT", "已提交");
        assertThat(times("check.clearing")).isEqualTo(1);

        welder.opens("/tasks/" + job.taskId("welder1", "confirm-readiness")).losesSignal().ticksEverything()
                .fills("machineMetres", "3").fills("extinguisherCount", "2").stands();
        submits(welder);
        job.act("safety1", "revocation", Map.of("reason", "台风 storm"));
        welder.regainsSignal().opens("/unsent").sees(".wg-unsent-REFUSED", "没有通过");
        assertThat(welder.reads("[data-why]")).contains("任务已于");
        assertThat(welder.reads("#signal")).contains("没有通过");
        assertThat(times("check.readiness")).isZero();
        assertThat(welder.reads(".wg-unsent:has(.wg-unsent-REFUSED)")).contains(job.permitNo(), "不用再交");
        welder.page().locator("[data-correct]:visible").click();
        welder.page().waitForURL("**/permits/" + job.permitNo());
    }

    @Test
    void what_lacks_something_comes_back_to_be_corrected_with_what_was_typed() {
        String task = task();
        welder.opens(task).losesSignal().fills("clearedRadiusMetres", "10").stands();
        photographsWithoutSignal(welder);
        submits(welder);

        welder.regainsSignal().opens("/unsent").sees(".wg-unsent-REFUSED", "没有通过");
        assertThat(welder.reads("[data-why]")).contains("必须");
        welder.taps("[data-correct]").sees("[data-form-told]", "改正后再次提交");
        assertThat(welder.page().inputValue("[name=clearedRadiusMetres]")).isEqualTo("10");
        welder.page().locator("[data-kept-list] li").waitFor();
        welder.ticksEverything().stands().sends();
        assertThat(times("check.clearing")).isEqualTo(1);
    }

    @Test
    void a_session_that_ended_meanwhile_loses_nothing() {
        welder.opens(task()).losesSignal();
        fillsIn(welder);
        photographsWithoutSignal(welder);
        submits(welder);
        welder.page().context().clearCookies();

        welder.regainsSignal().opens("/unsent");
        assertThat(welder.address()).isEqualTo("/login");
        welder.signIn("welder1").opens("/unsent").sees(".wg-unsent-SENT", "已提交");
        assertThat(times("check.clearing")).isEqualTo(1);
    }

    @Test
    void what_unlocks_or_locks_is_never_kept_to_be_sent_late() {
        job.done("welder1", "clear-site").done("welder1", "confirm-readiness").done("watch1", "take-up-watch");
        Screen watch = phone("watch1");
        watch.opens("/tasks/" + job.taskId("watch1", "verify-second-time")).losesSignal()
                .ticks("welderIsThePermits", "certificateSeen", "machineIsThePermits").stands();

        submits(watch).pictured("field-not-queued");
        assertThat(watch.reads("[data-form-told]")).contains("不能补交");
        watch.regainsSignal().opens("/unsent").sees("[data-none]", "没有等待提交的表");
        assertThat(chip.heard("1")).isEmpty();

        job.live();
        welder.opens("/tasks/" + job.taskId("welder1", "end-hot-work")).losesSignal();
        submits(welder);
        assertThat(welder.reads("[data-form-told]")).contains("焊机没有因此上锁");
        welder.regainsSignal();
        assertThat(times("work.done")).isZero();
    }

    @Test
    void what_one_person_saw_is_never_shown_to_the_next() {
        reads(welder, "/permits/" + job.permitNo()).losesSignal().opens("/permits/" + job.permitNo());
        assertThat(welder.reads("h1")).isEqualTo(job.permitNo());
        welder.page().navigate("about:blank");
        welder.regainsSignal().page().context().clearCookies();

        settled(welder.signedIn("welder9").opens("/")).losesSignal().opens("/permits/" + job.permitNo());
        assertThat(welder.reads("h1")).isEqualTo("没有信号");
        welder.page().waitForTimeout(500);
        assertThat(welder.page().content()).doesNotContain(job.permitNo());
        assertThat(welder.reads("#signal p")).as("this page stands in for one that was not kept").isEmpty();
        welder.opens("/").sees("#signal", "没有信号");
        assertThat(welder.page().content()).doesNotContain(job.permitNo(), "welder1");
    }

    @Test
    void whoever_agrees_to_his_position_being_read_is_told_that_it_takes_a_signal() {
        crew.as("welder1").delete("/me/consents/POSITION");
        welder.opens(task()).losesSignal().page().click("[data-consent] button");
        assertThat(welder.sees("[data-unsaid]", "没有信号").shows("[data-locate]")).isFalse();

        PositionConsent.given(welder.regainsSignal().page());

        assertThat(welder.shows("[data-locate]")).isTrue();
    }

    @Test
    void signing_out_leaves_nothing_on_the_phone_and_asks_before_it_throws_away_what_waits() {
        welder.opens(task()).losesSignal();
        fillsIn(welder);
        photographsWithoutSignal(welder);
        submits(welder);
        assertThat(kept(welder, "unsent")).isEqualTo(1);
        welder.page().onceDialog(dialog -> {
            assertThat(dialog.message()).contains("还有 1 张表没有提交");
            dialog.accept();
        });

        welder.unfolds(".wg-account").taps("form[data-leave] button");
        assertThat(kept(welder, "drafts")).isZero();
        assertThat(kept(welder, "unsent")).isZero();
        assertThat(welder.page().evaluate("async () => (await caches.keys()).join()")).isEqualTo("shell");
        welder.regainsSignal().opens("/unsent").sees("[data-none]", "没有等待提交的表");
        assertThat(times("check.clearing")).isZero();
    }
}
