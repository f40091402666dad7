package io.weldgate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FindingTextTest {

    private final FindingText text = new FindingText(messages(), LimitsFixture.book());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/findings");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Finding finding(String code, String... arguments) {
        return new Finding(code, Finding.Severity.BLOCK, "c", List.of(arguments));
    }

    @Test
    void a_finding_is_said_in_the_language_asked_for_and_in_chinese_otherwise() {
        Finding expired = finding("EXPIRED", "welder2", "C-2", "2026-10-01");

        assertThat(text.of(expired, Locale.ENGLISH)).startsWith("Certificate C-2 of welder2 has expired")
                .contains("2026-10-01");
        assertThat(text.of(expired, Locale.SIMPLIFIED_CHINESE)).startsWith("welder2 的证书 C-2 已过期");
        assertThat(text.of(expired, Locale.FRENCH)).startsWith("welder2 的证书 C-2 已过期");
    }

    @Test
    void words_of_the_platform_are_translated_and_others_stand() {
        assertThat(text.of(finding("CHECK_MISSING", "CLEARING"), Locale.ENGLISH)).contains("“clearing”");
        assertThat(text.of(finding("CHECK_MISSING", "CLEARING"), Locale.CHINA)).contains("“清理”");
        assertThat(text.of(finding("CHECK_MISSING", "other"), Locale.CHINA)).contains("“other”");
    }

    @Test
    void a_word_that_means_different_things_is_said_as_the_finding_means_it() {
        assertThat(text.of(finding("MEASURE_MISSING", "OTHER"), Locale.CHINA)).contains("“16 其他”");
        assertThat(text.of(finding("NEARBY_WORK", "OTHER", "5.0", "NORTH", "+0.0", "a", "b"), Locale.CHINA))
                .contains("有其他作业");
        assertThat(text.of(finding("GAS_TEST_FAILED", "OTHER", "METHANE", "0.6", "0.5"), Locale.CHINA))
                .startsWith("其他部位动火分析不合格：甲烷 0.6%");
    }

    @Test
    void moments_are_told_by_the_clock_on_the_wall_and_lengths_in_minutes_or_seconds() {
        assertThat(text.of(finding("OUTSIDE_WINDOW", "P-1", "2026-11-18T16:00:00Z", "2026-11-18T18:30:00.5Z"),
                Locale.ENGLISH)).contains("2026-11-19 00:00 to 2026-11-19 02:30");
        assertThat(text.of(finding("WATCH_NOT_VERIFIED", "watch1", "PT10M"), Locale.ENGLISH)).contains("10 minutes");
        assertThat(text.of(finding("WATCH_NOT_VERIFIED", "watch1", "PT90S"), Locale.CHINA)).contains("90 秒");
    }

    @Test
    void a_name_goes_before_its_code_and_not_before_a_measure_or_a_word_that_reads_the_same() {
        Finding fence = finding("OUTSIDE_FENCE", "300", "300.0", "200");

        assertThat(text.of(fence, Map.of("300", "王五", "200", "赵六"), Locale.CHINA)).doesNotContain("王五", "赵六");
        assertThat(text.of(finding("EXPIRED", "welder2", "C-2", "2026-10-01"), Map.of("welder2", "王焊"), Locale.CHINA))
                .startsWith("王焊 (welder2)");
        assertThat(text.of(finding("CHECK_MISSING", "CLEARING"), Map.of("CLEARING", "李四"), Locale.CHINA))
                .contains("“清理”");
    }

    @Test
    void signs_of_ours_that_somebody_typed_break_no_page() {
        assertThat(text.told("⟦a" + "|".repeat(20_000), Locale.CHINA)).hasSize(20_002);
        for (String typed : List.of("⟦⟧", "⟦|⟧", "⟦EXPIRED", "⟦{0|x⟧", "a ⟧ b ⟦")) {
            assertThat(text.told(typed, Locale.CHINA)).isEqualTo(typed);
        }
        assertThat(text.told("⟦finding.OUTSIDE_WINDOW|P-1|2026-99-99T99:99:99Z|PT.⟧", Locale.ENGLISH))
                .contains("2026-99-99T99:99:99Z", "PT.");
    }

    @Test
    void a_finding_that_was_kept_is_told_to_each_reader_in_his_language() {
        String kept = "HW-1: " + FindingText.kept(finding("GAS_TEST_FAILED", "OTHER", "METHANE", "0.6", "0.5"))
                .written();

        assertThat(text.told(kept, Locale.CHINA)).startsWith("HW-1: 其他部位动火分析不合格：甲烷 0.6%");
        assertThat(text.told(kept, Locale.ENGLISH)).startsWith("HW-1: The gas test failed for another place: methane");
        assertThat(text.told("旧的说法 old words", Locale.ENGLISH)).isEqualTo("旧的说法 old words");
    }

    @Test
    void an_unknown_code_is_said_as_it_is() {
        assertThat(text.of(finding("TP-99"), Locale.ENGLISH)).isEqualTo("TP-99");
    }
}
