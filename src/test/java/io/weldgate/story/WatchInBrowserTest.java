package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fire watch's story on phones, in a real browser. */
@ExtendWith(Chromium.ForAll.class)
class WatchInBrowserTest extends MachineStory {

    private final List<Screen> phones = new ArrayList<>();
    private Job job;
    private Chromium chromium;

    @BeforeEach
    void anIssuedPermitAndATerminal(Chromium chromium) {
        this.chromium = chromium;
        job = Job.appliedFor(crew, machineCode).approved();
    }

    @AfterEach
    void clearUp() {
        phones.forEach(Screen::close);
    }

    @Test
    void the_watch_is_taken_up_shown_handed_over_on_a_locked_machine_and_stops_the_work() {
        Screen watch = phone("watch1");
        Screen second = phone("watch2");

        watch.opens("/").pictured("watch-inbox").taps(".wg-card:has-text('" + job.permitNo() + "')");
        assertThat(watch.reads("h1")).isEqualTo("现场核验审批");
        watch.pictured("watch-approval").ticks("permitSeen", "briefingGiven").stands().sends();
        job.done("welder1", "clear-site").done("welder1", "confirm-readiness");
        watch.takesUp(job.permitNo()).pictured("watch-take-up").ticks("onPost", "escapeRouteKnown").stands().sends();
        assertThat(chip.heard("1")).as("locked until the second verification").isEmpty();
        verifies(watch.takesUp(job.permitNo()).pictured("watch-second"));
        works(watch);

        watch.pictured("watch-at-work").taps("#now a[href$='/presence']").pictured("watch-presence").stands().sends()
                .sees(".wg-timeline strong", "监护人在岗确认");
        watch.opens("/permits/" + job.permitNo()).unfolds(".wg-acts").pictured("watch-other-acts")
                .taps("a[href$='/watch-change']").chooses("watch", "watch2").fills("reason", "换班")
                .ticks("briefed").pictured("watch-handing-over").sends().sees("#now .wg-badge", "已中断")
                .pictured("watch-handed-over");
        chip.isLocked("WORK_OVER");
        chip.beats(false);
        assertThat(watch.opens("/permits/" + job.permitNo()).shows("#now a[href$='/stop']")).as("no longer his")
                .isFalse();

        second.opens("/").taps(".wg-card:has-text('" + job.permitNo() + "')").ticks("onPost", "escapeRouteKnown")
                .stands().sends();
        verifies(second.takesUp(job.permitNo()));
        works(second);
        assertThat(second.reads(".wg-timeline")).contains("郑护 (watch2): 换班");

        second.taps("#now a[href$='/stop']").fills("reason", "风大").pictured("watch-stopping").sends()
                .sees("#now .wg-badge", "处置看护中").pictured("watch-stopped");
        chip.isLocked("WORK_OVER", "WORK_OVER");
        assertThat(phones).allSatisfy(phone -> assertThat(phone.complaints()).isEmpty());
    }

    /** Looks at the document: no portrait is asked for where the welder has not agreed to it. */
    private void verifies(Screen watch) {
        watch.ticks("welderIsThePermits", "certificateSeen", "machineIsThePermits").stands().sends();
    }

    private void works(Screen watch) {
        watch.sees("#now .wg-badge", "动火中");
        chip.beats(true);
        watch.sees("#machine .wg-lock", "已开锁");
    }

    private Screen phone(String account) {
        Screen phone = Screen.phone(chromium, port);
        phones.add(phone);
        return phone.signedIn(account);
    }
}
