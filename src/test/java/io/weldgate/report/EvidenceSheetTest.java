package io.weldgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.report.EvidenceSheet.LinkLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The chain of custody on paper, read back from the PDF. */
class EvidenceSheetTest {

    private static final ReportSettings SETTINGS =
            new ReportSettings(2, Duration.ofSeconds(5), Duration.ofSeconds(20), 30, 60, 800, 64);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void every_link_is_on_it_whole_with_its_hashes_and_every_glyph() throws Exception {
        List<LinkLine> links = IntStream.rangeClosed(1, 40).mapToObj(it -> new LinkLine(Integer.toString(it),
                "视听资料 · 人员取得\n处置：断电清场\n现场" + it + ".jpg", "龚䶮、李㛃\n取得 2026-03-01 16:00 时钟偏差 -1500 ms\n"
                        + "40.40800, 110.03400 ±12.5 m", HASH + "\n文件 " + HASH)).toList();

        byte[] bytes = new Press(new Typefaces(SETTINGS), new Lettering(), SETTINGS).pdf("evidence-chain",
                new EvidenceSheet.Values("HW-20260301-ABCDEFGH", "40", HASH, "打印 Printed"), links);
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("evidence-chain.pdf"), bytes);
        PrintedPdf pdf = PrintedPdf.of(bytes);

        assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.embedded());
        assertThat(pdf.text()).contains("HW-20260301-ABCDEFGH", "证据保管链", "现场1.jpg", "现场40.jpg", "龚䶮、李㛃", "±12.5")
                .doesNotContain("U+");
        assertThat(pdf.text().replaceAll("\\s", "").split(HASH, -1)).as("of each its own and its file's, and the last")
                .hasSize(2 * 40 + 2);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.textOf(page)).contains("第" + page + "页", "共" + pdf.pages() + "页");
        }
    }
}
