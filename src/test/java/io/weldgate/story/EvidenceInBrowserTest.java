package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.evidence.VerifyEvidenceCommand;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain of evidence of a permit before an official, at a desk and on a phone. */
@ExtendWith(Chromium.ForAll.class)
class EvidenceInBrowserTest extends MachineStory {

    @Test
    void an_official_reads_the_chain_with_its_hashes_and_takes_it_away(Chromium chromium) {
        var job = Job.appliedFor(crew, machineCode).working().closed();

        try (Screen desk = Screen.desk(chromium, port, "en").signedIn("em1");
                Screen phone = Screen.phone(chromium, port).signedIn("em1")) {
            desk.opens("/permits/" + job.permitNo()).taps("a[href$='/evidence']").pictured("evidence-en");
            assertThat(desk.reads("main")).contains("Site cleared", "Terminal's record: unlocked",
                    "not reviewed by a person yet", "audio-visual", "recorded by a device");
            assertThat(VerifyEvidenceCommand.run(new String[] {desk.saves("a[href$='/evidence/package']").toString()},
                    new PrintStream(OutputStream.nullOutputStream()))).isZero();
            assertThat(desk.saves("a[href$='/evidence/print']")).content(StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF");
            desk.taps("tr:has-text('unlocked') .wg-row-link").picks("CONFIRMED").fills("remark", "与照片比对")
                    .pictured("evidence-review-en").sends();
            assertThat(desk.reads("main")).contains("reviewed: confirmed", "Human review");

            phone.opens("/permits/" + job.permitNo() + "/evidence").pictured("evidence-phone");
            assertThat(phone.reads("main")).contains("清理：现场已清理", "终端记录：开锁", "尚未人工复核");
        }
    }
}
