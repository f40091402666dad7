package io.weldgate.report;

import static io.weldgate.report.SheetFixture.aSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.report.PermitSheet.Line;
import io.weldgate.report.PermitSheet.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of the press, read back from the PDF. */
class PressTest {

    private static final ReportSettings SETTINGS =
            new ReportSettings(2, Duration.ofSeconds(5), Duration.ofSeconds(20), 30, 60, 800, 64);
    private static final Press PRESS = new Press(new Typefaces(SETTINGS), new Lettering(), SETTINGS);

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_document_embeds_its_fonts_and_numbers_its_pages(Document document) throws Exception {
        var pdf = printed(document, aSheet());

        assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.embedded());
        assertThat(pdf.text()).contains("HW-20261121-7K3M9QWX", "焊接", "罐区", "达拉特旗示范装备制造有限公司");
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.textOf(page)).contains("第" + page + "页", "共" + pdf.pages() + "页");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田", "龚䶮", "李㛃", "陈𬭎", "朱镕", "王㐱", "张𰻝"})
    void a_rare_name_is_printed_and_found_again(String name) throws Exception {
        var pdf = printed(Document.HOT_WORK_PERMIT, aSheet().weldedBy(name));

        assertThat(pdf.text()).contains(name);
        assertThat(pdf.fonts()).allMatch(font -> font.embedded());
    }

    @Test
    void what_no_font_has_and_what_cannot_be_seen_is_told_by_its_code_point() throws Exception {
        var pdf = printed(Document.HOT_WORK_PERMIT, aSheet().weldedBy("王😀焊").content("动火\u202E反写\u0007响铃"));

        assertThat(pdf.text()).contains("王[U+1F600]焊", "动火[U+202E]反写[U+0007]响铃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>粗体</b>", "<style forecolor='red'>红</style>", "<param name=\"x\">",
            "${1+1} $P{permitNo} $F{line}",
        "&lt;&amp;", "<img src='http://127.0.0.1/x.png'>", "{\\rtf1 x}"})
    void markup_in_what_people_write_stands_there_as_it_was_written(String text) throws Exception {
        assertThat(printed(Document.HOT_WORK_PERMIT, aSheet().content(text)).text())
                .contains(PrintedPdf.squeezed(text));
        assertThat(printed(Document.FIVE_STEP_RECORD, aSheet().content(text)).text())
                .contains(PrintedPdf.squeezed(text));
    }

    @ParameterizedTest
    @EnumSource(value = Document.class, names = {"HOT_WORK_PERMIT", "CONSTRUCTION_PERMIT"})
    void five_thousand_characters_flow_over_the_pages_and_none_is_lost(Document document) throws Exception {
        var text = new StringBuilder();
        for (int i = 0; text.length() < 5000; i++) {
            text.append("第").append(i).append("条动火风险须逐项辨识并落实措施；");
        }

        var pdf = printed(document, aSheet().hazards(text.toString()));

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(sentencesLost(pdf, text.toString())).isEmpty();
        assertThat(pdf.text()).contains("完工验收");
    }

    @Test
    void a_document_without_photos_says_so_and_one_with_nine_shows_nine() throws Exception {
        var none = printed(Document.FIVE_STEP_RECORD, aSheet());
        var nine = printed(Document.FIVE_STEP_RECORD, aSheet().photos(9, Painted.jpeg(640, 480)));

        assertThat(none.text()).contains("没有照片");
        assertThat(none.pictures()).isZero();
        assertThat(nine.pictures()).isEqualTo(9);
        assertThat(nine.text()).doesNotContain("没有照片");
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void the_code_on_the_first_page_leads_to_the_verification_page(Document document) throws Exception {
        assertThat(printed(document, aSheet()).code()).isEqualTo("http://localhost:8080/v/HW-20261121-7K3M9QWX");
    }

    @Test
    void no_line_begins_with_what_closes_or_parts_words() throws Exception {
        String lists = IntStream.range(0, 40).mapToObj(i -> "焊".repeat(i) + "灭火毯、水带，“铁锹”；（沙箱）。")
                .collect(Collectors.joining("\n"));

        var pdf = printed(Document.FIVE_STEP_RECORD, aSheet().declared(lists));

        assertThat(pdf.lines()).filteredOn(line -> line.contains("灭火毯")).hasSizeGreaterThan(10);
        assertThat(pdf.lines()).filteredOn(line -> "、，；：。）”".indexOf(line.charAt(0)) >= 0).isEmpty();
    }

    /** A sentence may be parted by the end of a page; then each half stands on its own. */
    private static List<String> sentencesLost(PrintedPdf pdf, String text) {
        return Arrays.stream(text.split("(?<=；)")).filter(sentence -> !pdf.text().contains(sentence))
                .filter(sentence -> IntStream.range(1, sentence.length()).noneMatch(at ->
                        pdf.text().contains(sentence.substring(0, at)) && pdf.text().contains(sentence.substring(at))))
                .toList();
    }

    @Test
    void the_small_font_serves_until_a_rare_character_comes() throws Exception {
        assertThat(printed(Document.FIVE_STEP_RECORD, aSheet()).fonts()).extracting(PrintedPdf.PrintedFont::name)
                .allMatch(name -> !name.contains("Full"));
        assertThat(printed(Document.FIVE_STEP_RECORD, aSheet().weldedBy("𠮷")).fonts())
                .extracting(PrintedPdf.PrintedFont::name).anyMatch(name -> name.contains("WeldgateHanFull"));
    }

    @Test
    void who_finds_every_press_taken_is_told_so_after_a_while() throws Exception {
        var none = new ReportSettings(1, Duration.ofMillis(50), Duration.ofSeconds(20), 30, 60, 800, 64);
        var one = new Press(new Typefaces(none), new Lettering(), none);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        List<Line> slow = new AbstractList<>() {

            @Override
            public Line get(int index) {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new Part("UNIT");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        var values = aSheet().sheet().values();
        var first = CompletableFuture.supplyAsync(() -> one.pdf("hot-work-permit", values, slow));
        begun.await();

        assertThatThrownBy(() -> one.pdf("hot-work-permit", values, List.of())).isInstanceOf(PressBusy.class);

        go.countDown();
        assertThat(first.get()).isNotEmpty();
        assertThat(one.pdf("hot-work-permit", values, List.of())).isNotEmpty();
    }

    @Test
    void a_document_without_end_is_given_up() {
        var brief = new ReportSettings(1, Duration.ofSeconds(1), Duration.ofSeconds(20), 2, 60, 800, 64);
        var press = new Press(new Typefaces(brief), new Lettering(), brief);
        List<Line> endless = Collections.nCopies(1000, new Part("UNIT"));

        assertThatThrownBy(() -> press.pdf("hot-work-permit", aSheet().sheet().values(), endless))
                .hasStackTraceContaining("MaxPages");
    }

    private static PrintedPdf printed(Document document, SheetFixture fixture) throws Exception {
        PermitSheet sheet = fixture.sheet();
        byte[] pdf = PRESS.pdf(document.code(), sheet.values(), Layout.of(document, sheet));
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(document.code() + ".pdf"), pdf);
        return PrintedPdf.of(pdf);
    }
}
