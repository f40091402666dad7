package io.weldgate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCodeTest {

    private static final int TRIES = 20_000;
    private static final List<List<String>> PARTS = List.of(List.of("SMAW", "GTAW", "GMAW", "FCAW", "OFW", "PAW"),
            List.of("FeⅠ", "FeⅡ", "FeⅢ", "FeⅣ", "AlⅠ", "CuⅤ", "FeⅣ/FeⅡ"),
            List.of("1G", "2G", "3G", "4G", "5G", "6G", "5GX", "6GX", "3F", "2FR", "5F", "2FG", "6FG"),
            List.of("", "(K)"), List.of("3", "5.5", "11", "12", "20"), List.of("", "/20", "/25", "/60", "/76",
            "/89", "/325", "/720"), List.of("", "-Fef1", "-Fef2", "-Fef3", "-Fef3J", "-Fef4", "-Fef4J", "-FefS"),
            List.of("", "-02/11/12", "-11/15"));

    private final Random random = new Random(62010);

    @Test
    void a_code_is_taken_apart() {
        assertThat(ProjectCode.parse("SMAW-FeⅡ-6G(K)-3/89-Fef3J")).contains(new ProjectCode("SMAW", Set.of("FEII"),
                TestPosition.G6, true, 3.0, 89.0, "FEF3J", Set.of()));
        assertThat(ProjectCode.parse("GTAW-FeⅣ-5G-3/60-FefS-02/11/12")).contains(new ProjectCode("GTAW", Set.of("FEIV"),
                TestPosition.G5, false, 3.0, 60.0, "FEFS", Set.of("02", "11", "12")));
        assertThat(ProjectCode.parse("SAW-1G(K)-07/09/19")).contains(new ProjectCode("SAW", Set.of(),
                TestPosition.G1, true, null, null, null, Set.of("07", "09", "19")));
        assertThat(ProjectCode.parse("GTAW-TiⅠ-2FG-12/60-02/11/12")).hasValueSatisfying(code ->
                assertThat(code.filler()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMAW-FeII-6G-3/89-Fef3J", "smaw-feii-6g-3/89-fef3j", "ＳＭＡＷ－ＦｅⅡ－６Ｇ－３／８９－Ｆｅｆ３Ｊ",
        "SMAW—Fe2—6G—3/89—Fef3J", " SMAW - FeⅡ - 6G - 3/89 - Fef3J ", "SMAW–Feⅱ–6G–3/89–Fef3J"})
    void however_it_is_written_it_is_the_same_code(String written) {
        assertThat(ProjectCode.parse(written)).isPresent().isEqualTo(ProjectCode.parse("SMAW-FeⅡ-6G-3/89-Fef3J"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "SMAW", "SMAW-FeⅡ", "SMAW-FeⅡ-6G", "SMAW-FeⅥ-6G-3/89-Fef3J",
            "XYZ-FeⅡ-6G-3/89-Fef3J",
        "SMAW-FeⅡ-7G-3/89-Fef3J", "SMAW-FeⅡ-6G-/89-Fef3J", "SMAW(N10)-FeⅡ-1G-86-Fef4", "SMAW-6G-3/89-Fef3J",
        "SMAW-FeⅡ-6G-3/89-Fef3J-", "SMAW-FeⅡ-6G-3/89-Fef9"})
    void what_is_not_understood_covers_nothing_not_even_itself(String written) {
        assertThat(ProjectCode.parse(written)).isEmpty();
        assertThat(ProjectCode.covers(written, written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "thickness doubles below twelve, SMAW-FeⅡ-3G-6-Fef3J, SMAW-FeⅡ-3G-12-Fef3J, SMAW-FeⅡ-3G-12.1-Fef3J",
        "and is free from twelve on, SMAW-FeⅡ-3G-12-Fef3J, SMAW-FeⅡ-3G-90-Fef3J, SMAW-FeⅡ-4G-90-Fef3J",
        "gas welding only to its own, OFW-FeⅠ-1G-12-FefS, OFW-FeⅠ-1G-12-FefS, OFW-FeⅠ-1G-13-FefS",
        "a large pipe, SMAW-FeⅡ-6G-3/76-Fef3J, SMAW-FeⅡ-6G-3/76-Fef3J, SMAW-FeⅡ-6G-3/75-Fef3J",
        "a middle pipe, SMAW-FeⅡ-6G-3/75-Fef3J, SMAW-FeⅡ-6G-3/25-Fef3J, SMAW-FeⅡ-6G-3/24-Fef3J",
        "a small pipe, SMAW-FeⅡ-6G-3/24-Fef3J, SMAW-FeⅡ-6G-3/24-Fef3J, SMAW-FeⅡ-6G-3/23-Fef3J",
        "a pipe serves for the plate, SMAW-FeⅡ-5G-3/89-Fef3J, SMAW-FeⅡ-3G-6-Fef3J, SMAW-FeⅡ-2G-6-Fef3J",
        "a plate for flat pipes of 76, SMAW-FeⅡ-3G-12-Fef3J, SMAW-FeⅡ-1G-6/76-Fef3J, SMAW-FeⅡ-1G-6/75-Fef3J",
        "a plate not for upright pipes, SMAW-FeⅡ-3G-12-Fef3J, SMAW-FeⅡ-3G-6/601-Fef3J, SMAW-FeⅡ-3G-6/600-Fef3J",
        "no backing is the harder test, SMAW-FeⅡ-6G-3/89-Fef3J, SMAW-FeⅡ-6G(K)-3/89-Fef3J, SMAW-FeⅡ-6G-3/89-FefS",
        "backing is the easier one, SMAW-FeⅡ-6G(K)-3/89-Fef3J, SMAW-FeⅡ-1G(K)-3/89-Fef3J, SMAW-FeⅡ-6G-3/89-Fef3J",
        "steel covers the lower classes, SMAW-FeⅢ-6G-3/89-Fef3J, SMAW-FeⅠ-6G-3/89-Fef3J, SMAW-FeⅣ-6G-3/89-Fef3J",
        "not the higher, SMAW-FeⅡ-6G-3/89-Fef3J, SMAW-FeⅡ/FeⅠ-6G-3/89-Fef3J, SMAW-FeⅢ-6G-3/89-Fef3J",
        "austenite stands for itself, SMAW-FeⅣ-6G-3/89-Fef4J, SMAW-FeⅣ-6G-3/89-Fef4, SMAW-FeⅠ-6G-3/89-Fef4",
        "the basic electrode is the harder one, SMAW-FeⅡ-6G-3/89-Fef3J, SMAW-FeⅡ-6G-3/89-Fef1, SMAW-FeⅡ-6G-3/89-Fef2",
        "factors must be the same, GTAW-FeⅠ-5G-3/60-FefS-02/11/12, GTAW-FeⅠ-5G-3/60-FefS-02/11/12, "
        + "GTAW-FeⅠ-5G-3/60-FefS-02/10/12",
        "a groove covers fillets of its positions, SMAW-FeⅡ-3G-12-Fef3J, SMAW-FeⅡ-3F-8-Fef3J, SMAW-FeⅡ-4F-8-Fef3J",
        "a fillet covers itself, SMAW-FeⅡ-3F-8-Fef3J, SMAW-FeⅡ-3F-8-Fef3J, SMAW-FeⅡ-3G-8-Fef3J",
        "an operator's code, SAW-2G(K)-07/09/19, SAW-1G(K)-07/09/19, SAW-1G-07/09/19"})
    void a_code_covers_what_annex_a_lets_it_and_not_what_lies_beside(String why, String held,
    String covered, String beside) {
        assertThat(ProjectCode.covers(held, covered)).as(why + ": " + covered).isTrue();
        assertThat(ProjectCode.covers(held, beside)).as(why + ": " + beside).isFalse();
    }

    @Test
    void every_code_covers_itself() {
        for (int i = 0; i < TRIES; i++) {
            String code = code();

            assertThat(ProjectCode.covers(code, code)).as(code).isTrue();
        }
    }

    @Test
    void what_is_covered_lies_within_every_dimension() {
        for (int i = 0; i < TRIES; i++) {
            ProjectCode held = ProjectCode.parse(code()).orElseThrow();
            ProjectCode demanded = ProjectCode.parse(code()).orElseThrow();

            boolean outside = !held.method().equals(demanded.method()) || !held.factors().equals(demanded.factors())
                    || held.backed() && !demanded.backed()
                    || demanded.thickness() > 2 * held.thickness() && held.thickness() < 12
                    || demanded.materials().contains("FEIV") && !held.materials().contains("FEIV")
                    || demanded.diameter() != null && demanded.diameter() < 76
                            && (held.diameter() == null || held.diameter() >= 76)
                    || (held.filler() == null) != (demanded.filler() == null)
                    || "FEF2".equals(demanded.filler()) && !"FEF2".equals(held.filler());

            assertThat(outside && held.covers(demanded)).as("%s covers %s", held, demanded).isFalse();
        }
    }

    @Test
    void coverage_carries_over() {
        for (int i = 0; i < 10 * TRIES; i++) {
            ProjectCode one = similar();
            ProjectCode other = similar();
            ProjectCode third = similar();

            if (one.covers(other) && other.covers(third) && one.thickness() >= 12) {
                assertThat(one.covers(third)).as("%s, %s, %s", one, other, third).isTrue();
            }
        }
    }

    @Test
    void no_text_whatever_makes_it_throw() {
        String letters = "SMAWGTFeIVⅠⅡ１G6()（K）-—/／０.x\u0000 \uD83D\uDD25焊\uFDFA\n";
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? code() : "");
            for (int letter = random.nextInt(12); letter > 0; letter--) {
                text.insert(random.nextInt(text.length() + 1), letters.charAt(random.nextInt(letters.length())));
            }

            assertThat(ProjectCode.covers(text.toString(), code())).isIn(true, false);
        }
        assertThat(ProjectCode.parse("-".repeat(1_000_000))).isEmpty();
    }

    private String code() {
        List<String> parts = PARTS.stream().map(choices -> choices.get(random.nextInt(choices.size()))).toList();
        return "%s-%s-%s%s-%s%s%s%s".formatted(parts.toArray());
    }

    /** Plain steel pipes, so that many of them cover each other. */
    private ProjectCode similar() {
        return ProjectCode.parse("SMAW-" + PARTS.get(1).get(random.nextInt(3)) + "-" + (random.nextInt(6) + 1) + "G-"
                + PARTS.get(4).get(random.nextInt(5)) + PARTS.get(5).get(random.nextInt(6) + 1) + "-Fef3J")
                .orElseThrow();
    }
}
