package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer's story at a desk, in a real browser. */
@ExtendWith(Chromium.ForAll.class)
class OfficerInBrowserTest extends MachineStory {

    private static final int A_SMALL_FILE = 20_000;

    private final List<Screen> desks = new ArrayList<>();
    private Job job;
    private Chromium chromium;

    @BeforeEach
    void anApplicationAndATerminal(Chromium chromium) {
        this.chromium = chromium;
        Api officer = crew.as("safety1");
        officer.post("/nearby-works", officer.fill(officer.get("/nearby-works/form").body(), Map.of("kind", "OTHER",
                "latitude", 40.40815, "longitude", 110.0341, "elevationMetres", 3, "workContent", "吊装管段")));
        job = Job.appliedFor(crew, machineCode);
    }

    @AfterEach
    void clearUp() {
        desks.forEach(Screen::close);
        database.update("update registered_work set state = 'OVER'");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Round about, other, At work, Suspended, 'Judged again, the answer is the same: Allowed', Closed",
        "zh-CN, 周边作业, 其他, 动火中, 已中断, 重新判定的结果相同：允许, 已关闭"})
    void from_the_inbox_to_the_accepted_work(String language, String roundAbout, String otherWork, String atWork,
            String suspended, String sameAnswer, String closed) throws IOException {
        Screen approver = desk(language, job.approver());
        Screen officer = desk(language, "safety1");

        approver.opens("/").pictured("officer-inbox-" + language).taps(".wg-card:has-text('" + job.permitNo() + "')");
        assertThat(approver.reads(".wg-facts")).contains(machineCode, "王焊", "吴看");
        assertThat(approver.reads(".wg-plan")).contains(roundAbout, otherWork, "18.7 m");
        assertThat(approver.reads(".wg-reasons")).contains("SIGNATURE", "VALID");
        approver.pictured("officer-approval-" + language).picks("APPROVE").fills("comment", "同意").stands().sends()
                .pictured("officer-approved-" + language);

        job.done("watch1", "verify-approval").done("welder1", "clear-site").done("welder1", "confirm-readiness")
                .done("watch1", "take-up-watch").live();
        officer.opens("/permits/" + job.permitNo()).sees("#now .wg-badge", atWork).unfolds(".wg-acts")
                .pictured("officer-other-acts-" + language).taps("a[href$='/suspension']").sends();
        assertThat(officer.reads(".wg-error")).as("a reason is demanded").isNotBlank();
        officer.fills("reason", "风大 wind rises").pictured("officer-suspension-" + language).sends()
                .sees("#now .wg-badge", suspended);
        chip.isLocked("WORK_OVER");
        assertThat(officer.reads(".wg-timeline")).contains("风大 wind rises");

        officer.pictured("officer-suspended-" + language).taps("a[href$='/resumption']").fills("reason", "风停")
                .pictured("officer-resumption-" + language).sends();
        job.live();
        officer.sees("#now .wg-badge", atWork);
        assertThat(job.acts("welder1", "extension", Map.of("reason", "焊缝未完")).status()).isEqualTo(200);
        job.taskId(job.task("safety1", "approve-extension").isPresent() ? "safety1" : "head1", "approve-extension");
        assertThat(approver.takesUp(job.permitNo()).reads("main")).contains("焊缝未完");
        approver.pictured("officer-extension-" + language).picks("GRANT").sends()
                .pictured("officer-extended-" + language);

        officer.opens("/permits/" + job.permitNo()).taps(".wg-timeline a[href^='/decisions/']")
                .pictured("officer-decision-" + language).taps("form[action$='/again'] button")
                .pictured("officer-again-" + language);
        assertThat(officer.reads("#again.wg-good")).contains(sameAnswer);

        String print = ".wg-documents a[href$='/documents/hot-work-permit']";
        officer.opens("/permits/" + job.permitNo());
        assertThat(officer.fetches(print).headers()).containsEntry("content-type", "application/pdf");
        Path saved = officer.saves(print);
        assertThat(Files.size(saved)).isGreaterThan(A_SMALL_FILE);
        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

        job.done("welder1", "end-hot-work").done("welder1", "dispose-site").done("watch1", "confirm-no-residual-fire");
        officer.takesUp(job.permitNo()).pictured("officer-acceptance-" + language).ticksEverything().stands().sends()
                .sees("#now .wg-badge", closed).pictured("officer-closed-" + language);

        assertThat(desks).allSatisfy(desk -> assertThat(desk.complaints()).isEmpty());
    }

    private Screen desk(String language, String account) {
        Screen desk = Screen.desk(chromium, port, language).signedIn(account);
        desks.add(desk);
        return desk;
    }
}
