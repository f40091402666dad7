package io.weldgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.report.CasePaper.Heading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The one form of all documents of cases, read back from the PDF. */
class CasePaperTest {

    private static final ReportSettings SETTINGS =
            new ReportSettings(2, Duration.ofSeconds(5), Duration.ofSeconds(20), 30, 60, 800, 64);
    private static final String NUMBER = "FC-20260301-ABCDEFGH-P-PENALTY_DECISION";
    private static final String WHERE = "https://weldgate.example/dockets/FC-20260301-ABCDEFGH-P";

    private final Wording wording = new Wording(words(), WeldgateTest.ZONE);

    @Test
    void what_is_known_stands_on_it_and_what_is_not_is_left_to_be_written() throws Exception {
        Draft draft = new Draft(wording).letter("decision.party")
                .facts("party", "龚䶮", "idNumber", "110101199003072375").fact("address", null)
                .words("facts", "无证<焊接>&作业").table("no", "violations", "sanction", "provision")
                .line("1", "无证作业", "罚款", "安全生产法第三十条").letter("decision.performance", "15日", "3")
                .goods("no", "thing", "spec", "quantity", "feature", "condition", "photo").piece("1", "焊机一台").piece()
                .sign("officer", "王执法", "witness", null).seal("准格尔旗应急管理局", Instant.parse("2026-03-01T04:00:00Z"))
                .part("receipt").fact("returnReason", null).seal(null, null);

        PrintedPdf pdf = printed("case-document", draft);

        assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.embedded());
        assertThat(pdf.text()).contains("准格尔旗应急管理局行政处罚决定书", NUMBER, "龚䶮", "110101199003072375",
                "无证<焊接>&作业", "自收到本决定书之日起15日内", "焊机一台", "：王执法签名", "2026年03月01日", "案件移送回执",
                "退回理由").doesNotContain("null", "U+", "paper.", "{0}");
        assertThat(pdf.code()).isEqualTo(WHERE);
    }

    @Test
    void a_long_one_goes_on_over_numbered_pages_that_name_it() throws Exception {
        Draft draft = new Draft(wording).words("facts", "一日，当事人在商场营业期间动火。\n".repeat(120))
                .table("no", "evidence", "kind", "taken");
        for (int number = 1; number <= 60; number++) {
            draft.line(Integer.toString(number), "现场照片" + number, "视听资料", "2026-03-01 12:00");
        }

        PrintedPdf pdf = printed("case-document-long", draft);

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(pdf.text()).contains("现场照片60");
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.textOf(page)).contains("第" + page + "页", "共" + pdf.pages() + "页", NUMBER);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20, 24, 28, 32})
    void a_seal_never_parts_from_the_signatures_and_the_words_above_it(int lines) throws Exception {
        Draft draft = new Draft(wording).table("no", "evidence", "kind", "taken");
        for (int number = 1; number <= lines; number++) {
            draft.line(Integer.toString(number), "证据" + number, "书证", "");
        }
        draft.words("closing.opinion", "同意").sign("handler", null, "handler", null)
                .seal("decision.office", "准格尔旗应急管理局", null).part("receipt").fact("returnReason", null)
                .seal(null, null);

        PrintedPdf pdf = printed("case-document-seal", draft);

        String sealed = IntStream.rangeClosed(1, pdf.pages()).mapToObj(pdf::textOf)
                .filter(it -> it.contains("（盖章）")).findFirst().orElseThrow();
        assertThat(sealed).contains("同意", "承办人", "六、作出行政处罚决定的行政机关名称");
        assertThat(pdf.textOf(pdf.pages())).contains("案件移送回执", "退回理由", "（盖章）");
    }

    private static PrintedPdf printed(String name, Draft draft) throws Exception {
        byte[] bytes = new Press(new Typefaces(SETTINGS), new Lettering(), SETTINGS).pdf("case-document",
                new Heading("准格尔旗应急管理局", "行政处罚决定书", "Penalty decision", NUMBER, "打印 Printed", WHERE),
                draft.rows());
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name + ".pdf"), bytes);
        return PrintedPdf.of(bytes);
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/papers");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
