package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The welder's story on phones, in a real browser. */
@ExtendWith(Chromium.ForAll.class)
class WelderInBrowserTest extends MachineStory {

    private final List<Screen> phones = new ArrayList<>();
    private Screen welder;
    private Screen watch;
    private Screen officer;
    private Chromium chromium;

    @BeforeEach
    void threePhonesAndATerminal(Chromium chromium) {
        this.chromium = chromium;
        welder = phone();
        watch = phone().signedIn("watch1");
        officer = phone().signedIn("safety1");
    }

    @AfterEach
    void clearUp() {
        phones.forEach(Screen::close);
    }

    @Test
    void from_the_code_on_the_machine_to_the_live_arc_and_back() {
        welder.opens("/m/" + machineCode).taps("a[href^='/enter']").signIn("welder1").sends();

        assertThat(welder.address()).as("the login leads back to the machine").isEqualTo("/m/" + machineCode);
        assertThat(welder.reads(".wg-verdict h2")).isEqualTo("现在不可以");
        assertThat(welder.reads(".wg-reasons")).contains("没有有效的动火作业票", "NO_PERMIT");

        welder.taps("a[href*='/permits/new']").sends();
        assertThat(welder.reads("#f-workContent-error")).contains("必填");
        welder.chooses("watch", "watch1").fills("workContent", "焊接二层平台护栏").chooses("process", "SHIELDED_METAL_ARC")
                .fills("workPlace", "一号车间二层").fills("hazards", "火花飞溅").fills("measures", "清除可燃物")
                .fills("extinguishers", "2").stands().sends();
        String permitNo = welder.reads("h1");
        assertThat(permitNo).startsWith("HW-");
        assertThat(welder.reads("#now .wg-badge")).contains("审批中", "AQ 0");

        approver(permitNo).takesUp(permitNo).picks("APPROVE").sends();
        watch.takesUp(permitNo).ticksEverything().stands().sends();
        welder.takesUp(permitNo).ticksEverything().fills("clearedRadiusMetres", "10").photographs(1).stands().sends();
        welder.takesUp(permitNo).ticksEverything().fills("machineMetres", "3").fills("extinguisherCount", "2").stands()
                .sends();
        watch.takesUp(permitNo).ticksEverything().stands().sends();
        assertThat(chip.heard("1")).as("locked until the second verification").isEmpty();
        watch.takesUp(permitNo).ticksEverything().stands().sends();

        await().pollInSameThread().until(() -> chip.heard("1").size() == 1);
        chip.beats(true);
        await().pollInSameThread().untilAsserted(() -> {
            assertThat(watch.reads("#now .wg-badge")).contains("动火中", "AQ 2");
            assertThat(watch.reads("#machine .wg-lock")).contains("已开锁");
        });
        assertThat(watch.shows("#diagrams svg .wg-token")).as("the token is drawn").isTrue();
        assertThat(watch.shows("a[href$='/stop']")).isTrue();
        assertThat(watch.overflow()).isZero();

        welder.takesUp(permitNo).sends();
        assertThat(welder.reads("#now .wg-badge")).contains("处置看护中");
        welder.takesUp(permitNo).ticksEverything().photographs(1).stands().sends();
        chip.isLocked("WORK_OVER");
        await().pollInSameThread().until(() -> watch.opens("/permits/" + permitNo).shows("#now a[href^='/tasks/']"));
        watch.takesUp(permitNo).ticksEverything().photographs(2).stands().sends();
        officer.takesUp(permitNo).ticksEverything().stands().sends();

        await().pollInSameThread().until(() -> officer.opens("/permits/" + permitNo).reads("#now .wg-badge")
                .contains("已关闭"));
        assertThat(officer.reads(".wg-timeline")).contains("提交动火申请", "审批同意", "二次核验", "开始动火", "动火结束", "验收");
        for (Screen phone : phones) {
            assertThat(phone.complaints()).isEmpty();
            assertThat(phone.overflow()).isZero();
        }
    }

    @Test
    void a_welder_with_an_expired_certificate_is_told_why_and_is_offered_nothing() {
        welder.signedIn("welder2").opens("/m/" + machineCode).sends();

        assertThat(welder.reads(".wg-verdict h2")).isEqualTo("现在不可以");
        assertThat(welder.reads(".wg-reasons")).contains("EXPIRED", "请重新考核取证");
        assertThat(welder.shows("a[href*='/permits/new']")).isFalse();
        assertThat(welder.complaints()).isEmpty();
    }

    /** Nights and rest days go one level up, whenever this runs. */
    private Screen approver(String permitNo) {
        return Job.on(crew, permitNo).approver().equals("safety1") ? officer : phone().signedIn("head1");
    }

    private Screen phone() {
        Screen phone = Screen.phone(chromium, port);
        phones.add(phone);
        return phone;
    }
}
